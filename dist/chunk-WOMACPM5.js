import { createRequire as createRequireOfBundle } from 'node:module';
const require = createRequireOfBundle(import.meta.url);
import {
  JOB_SUMMARY_BYTES,
  addToJobSummary,
  jobSummaryRoom,
  setOutputs
} from "./chunk-SKXPLOFP.js";
import "./chunk-2OMAMYGH.js";
export {
  JOB_SUMMARY_BYTES,
  addToJobSummary,
  jobSummaryRoom,
  setOutputs
};
