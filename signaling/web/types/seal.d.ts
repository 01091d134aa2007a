/** Where the script of the worker that seals frames is; named by build.mjs. */
declare const SEAL_WORKER: string;
