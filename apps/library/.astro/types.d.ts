/// <reference types="astro/client" />
/// <reference path="loaders/plain.ts" />
/// <reference path="loaders/topics.ts" />
/// <reference path="content.d.ts" />