/**
 * Before each file of browser tests: effects of components run as soon as what they belong to is drawn. By default they wait for a frame,
 * and on a busy machine a test is faster than that. What readers get, with frames, is tested end to end.
 */
import { options } from 'preact';

options.requestAnimationFrame = queueMicrotask;
