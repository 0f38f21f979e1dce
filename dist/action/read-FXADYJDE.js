import {
  readConfig
} from "./chunk-2HYTYMLE.js";
import "./chunk-IACWAZGQ.js";
import "./chunk-CNQVV5QK.js";
import "./chunk-CSDZP2FM.js";
import "./chunk-6BEBFOGI.js";
import "./chunk-S67F4KEL.js";
import "./chunk-WUXNLKG2.js";
import "./chunk-CMT6S7ZR.js";
import "./chunk-PCF3E43Q.js";
import "./chunk-AONNRIO6.js";
import "./chunk-5WHWKCXI.js";
import "./chunk-EY2BSKPK.js";
import "./chunk-R4MR7OCW.js";
import "./chunk-7DQDWJI5.js";
export {
  readConfig
};
