import { describeScreens } from './support/screens.ts';

describeScreens('id');
