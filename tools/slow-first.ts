import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files that take minutes, the longest first. Started last, one of them would run alone while the other core idles. */
const SLOW = ['screens-id', 'screens-en', 'kill.test', 'putaran.test', 'keputusan.test', 'story.test'];

const rank = ({ moduleId }: TestSpecification): number => {
  const at = SLOW.findIndex((part) => moduleId.includes(`/${part}`));
  return at < 0 ? SLOW.length : at;
};

/** The order of a run: slow files first, the others as vitest would have them. */
export class SlowFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return (await super.sort(files)).sort((a, b) => rank(a) - rank(b));
  }
}
