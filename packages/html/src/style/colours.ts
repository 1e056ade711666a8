/** Colours as custom properties. Every pair used for text has a contrast of at least 4.5:1 in both schemes (WCAG 1.4.3). */
export const colours: string = `
:root {
  color-scheme: light dark;
  --page: #fff;
  --soft: #eef4f5;
  --ink: #17262b;
  --quiet: #48595f;
  --line: #c8d5d8;
  --accent: #075985;
  --accent-strong: #0b3f5c;
  --on-accent: #fff;
  --mark: #0e7490;
  --note: #eef4f5;
  --tip: #eaf5ee;
  --tip-line: #2f7d51;
  --important: #eef1fb;
  --important-line: #4257b2;
  --warning: #fdf2e3;
  --warning-line: #b45309;
}

@media screen and (prefers-color-scheme: dark) {
  :root {
    --page: #10191d;
    --soft: #18252a;
    --ink: #e3ebed;
    --quiet: #a9babf;
    --line: #35484f;
    --accent: #86cdf2;
    --accent-strong: #0d2b3a;
    --on-accent: #eaf6fc;
    --mark: #4bb8cf;
    --note: #18252a;
    --tip: #14281d;
    --tip-line: #58b37f;
    --important: #1b2038;
    --important-line: #8fa2f0;
    --warning: #2e2213;
    --warning-line: #e0a04b;
  }
}
`
