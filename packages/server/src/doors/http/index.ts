export { apiHandlers } from './api.ts';
export { buildHttp, type HttpOptions } from './server.ts';
export { serve, type ServeOptions, type Serving } from './serve.ts';
