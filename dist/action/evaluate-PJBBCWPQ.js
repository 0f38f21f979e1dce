import {
  evaluatePack,
  preparePolicy
} from "./chunk-5UC6V7K3.js";
import "./chunk-PCF3E43Q.js";
import "./chunk-AONNRIO6.js";
import "./chunk-7DQDWJI5.js";
export {
  evaluatePack,
  preparePolicy
};
