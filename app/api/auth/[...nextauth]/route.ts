import { handleAuth } from '@/lib/web/auth-options';

export { handleAuth as GET, handleAuth as POST };
