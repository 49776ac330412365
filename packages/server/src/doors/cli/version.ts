import manifest from '../../../../../package.json' with { type: 'json' };

/** Version of the product, as in the root package.json. */
export const version: string = manifest.version;
