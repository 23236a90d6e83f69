export type { ChosenPlatform, Confidence, Fact, Goarch, Platform, World } from './model.js';
