import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerNames } from '../shared/names-slot.ts';
import { createReader } from './reader.ts';

/** The names and what finds them: comes into a frame once its text may name somebody. */
export default defineUnlistedScript(() => offerNames(createReader));
