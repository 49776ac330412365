export { apiHandlers } from './api.ts';
export { buildHttp } from './server.ts';
export { serve, type Serving } from './serve.ts';
