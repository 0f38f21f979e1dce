import {
  evaluatePack,
  preparePolicy
} from "./chunk-Z7ANCV5T.js";
import "./chunk-PCF3E43Q.js";
import "./chunk-XO53EMEX.js";
import "./chunk-7DQDWJI5.js";
export {
  evaluatePack,
  preparePolicy
};
