import {
  readConfig
} from "./chunk-TH7FUPST.js";
import "./chunk-LXBB5ORT.js";
import "./chunk-2AMKPP2Q.js";
import "./chunk-FHVWT7TB.js";
import "./chunk-6BEBFOGI.js";
import "./chunk-FEU7JHWZ.js";
import "./chunk-WUXNLKG2.js";
import "./chunk-MIEAMG7T.js";
import "./chunk-PCF3E43Q.js";
import "./chunk-XO53EMEX.js";
import "./chunk-5WHWKCXI.js";
import "./chunk-C2Q24Z5S.js";
import "./chunk-E5KY6KI7.js";
import "./chunk-R4MR7OCW.js";
import "./chunk-7DQDWJI5.js";
export {
  readConfig
};
