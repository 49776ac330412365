export type { Label } from './label.ts';
export type { Box, PublishedTrade } from './published.ts';
export { type ReplayCheck, type ReplayReport, replayTrade } from './replay.ts';
export type { TradeRefusal } from './scene.ts';
export { sealOf } from './seal.ts';
export { findSwaps, type Swap, type SwapList, type SwapOptions } from './swaps.ts';
export {
  type Assignment,
  trade,
  type TradeBox,
  type TradeCycle,
  type TradeOptions,
  type TradeResult,
} from './trade.ts';
