import fs from 'node:fs';

/**
 * Instantiates the WebAssembly engine. Its package is made for bundlers, so the two halves are put
 * together by hand.
 * @returns {Promise<any>} the engine's module: `version()` and `SchemaEngine`
 */
export async function loadEngine() {
  const folder = new URL('.', import.meta.resolve('@prisma/schema-engine-wasm'));
  const glue = await import(new URL('schema_engine_bg.js', folder).href);
  Object.assign(globalThis, {
    PRISMA_WASM_PANIC_REGISTRY: {
      message: '',
      get() {
        return this.message;
      },
      /** @param {string} text */
      set_message(text) {
        this.message = text;
      },
    },
  });
  const code = fs.readFileSync(new URL('schema_engine_bg.wasm', folder));
  const { instance } = await WebAssembly.instantiate(code, { './schema_engine_bg.js': glue });
  const exports = /** @type {any} */ (instance.exports);
  glue.__wbg_set_wasm(exports);
  exports.__wbindgen_start();
  return glue;
}
