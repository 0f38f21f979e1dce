import {
  readConfig
} from "./chunk-ID7GLV5V.js";
import "./chunk-6UMZMCX7.js";
import "./chunk-FQVH22YR.js";
import "./chunk-SLKFA536.js";
import "./chunk-4VUWJFD3.js";
import "./chunk-JLGTYSD4.js";
import "./chunk-63VKX3II.js";
import "./chunk-WUXNLKG2.js";
import "./chunk-CMT6S7ZR.js";
import "./chunk-IJDQYAEC.js";
import "./chunk-AONNRIO6.js";
import "./chunk-PCF3E43Q.js";
import "./chunk-F3DQH2OD.js";
import "./chunk-BXNFXFXY.js";
import "./chunk-ZF4GRMCS.js";
import "./chunk-GQDMB3BL.js";
import "./chunk-6BEBFOGI.js";
import "./chunk-5WHWKCXI.js";
import "./chunk-R4MR7OCW.js";
import "./chunk-KFMJKMUM.js";
import "./chunk-7DQDWJI5.js";
export {
  readConfig
};
