/// <reference types="vite/client" />

declare module 'virtual:elements' {
  export const elements: unknown;
}

declare module '*.mdx' {
  /** A page for Storybook's docs. */
  const Page: () => unknown;
  export default Page;
}
