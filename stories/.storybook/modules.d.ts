/// <reference types="vite/client" />

declare module 'virtual:elements' {
  export const elements: unknown;
}
