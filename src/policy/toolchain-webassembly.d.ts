/**
 * The part of the WebAssembly JavaScript interface (https://www.w3.org/TR/wasm-js-api-2/) that is used here. Node has it, but
 * its types come with the library of the browser only, which this project leaves out.
 */
declare namespace WebAssembly {
  interface Memory {
    readonly buffer: ArrayBuffer;
  }
  interface ModuleImport {
    readonly module: string;
    readonly name: string;
    readonly kind: string;
  }
  interface Module {
    readonly [Symbol.toStringTag]: string;
  }
  const Module: {
    new (bytes: Uint8Array): Module;
    imports(module: Module): ModuleImport[];
  };
  const Memory: new (size: { readonly initial: number; readonly maximum?: number }) => Memory;
  interface Instance {
    readonly exports: Readonly<Record<string, unknown>>;
  }
  const Instance: new (
    module: Module,
    imports: Readonly<Record<string, Readonly<Record<string, unknown>>>>,
  ) => Instance;
}
