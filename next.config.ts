import type { NextConfig } from 'next';

const isDev = process.env.NODE_ENV === 'development';

/**
 * What a page may load. Next puts its own start-up script inline, hence 'unsafe-inline'; hot reload
 * evaluates. WebAssembly decodes audio in the browser; recordings and slices of clips are blobs.
 */
const CONTENT_SECURITY_POLICY = [
  "default-src 'self'",
  `script-src 'self' 'unsafe-inline' 'wasm-unsafe-eval'${isDev ? " 'unsafe-eval'" : ''}`,
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "media-src 'self' blob:",
  "font-src 'self'",
  `connect-src 'self' blob:${isDev ? ' ws:' : ''}`,
  "worker-src 'self' blob:",
  "object-src 'none'",
  "base-uri 'self'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

const SECURITY_HEADERS = [
  { key: 'Content-Security-Policy', value: CONTENT_SECURITY_POLICY },
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'X-Frame-Options', value: 'DENY' },
  { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
  { key: 'Permissions-Policy', value: 'camera=(), geolocation=(), microphone=(self)' },
];

const config: NextConfig = {
  poweredByHeader: false,
  // A second server of the same checkout builds into a folder of its own.
  distDir: process.env.PROSODIA_DIST_DIR || '.next',
  // Native add-ons, and packages that look for their own files: Node loads them, not the bundler.
  serverExternalPackages: [
    '@node-rs/argon2',
    '@prisma/adapter-pg',
    '@prisma/client',
    '@tus/file-store',
    '@tus/server',
    'graphile-worker',
    'onnxruntime-node',
    'pg',
    'pino',
    'piscina',
  ],
  // A title comes with its page: streamed after it, a page that refreshes itself has none in between.
  htmlLimitedBots: /.*/,
  experimental: {
    // Actions carry forms; clips and archives go through the upload routes.
    serverActions: { bodySizeLimit: '1mb' },
  },
  headers: async () => [{ source: '/:path*', headers: SECURITY_HEADERS }],
};

export default config;
