import {
  readConfig
} from "./chunk-3PW4AEKS.js";
import "./chunk-SVQTLESX.js";
import "./chunk-NWK4NVCS.js";
import "./chunk-UDLHWRGF.js";
import "./chunk-6BEBFOGI.js";
import "./chunk-W6NZJI4E.js";
import "./chunk-WUXNLKG2.js";
import "./chunk-MIEAMG7T.js";
import "./chunk-PCF3E43Q.js";
import "./chunk-XO53EMEX.js";
import "./chunk-5WHWKCXI.js";
import "./chunk-FEZ4TPPL.js";
import "./chunk-R4MR7OCW.js";
import "./chunk-7DQDWJI5.js";
export {
  readConfig
};
