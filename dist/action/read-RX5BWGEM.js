import {
  readConfig
} from "./chunk-CMCGOO2B.js";
import "./chunk-ACUQDWMF.js";
import "./chunk-D7NIICIL.js";
import "./chunk-5I6HWYI4.js";
import "./chunk-6BEBFOGI.js";
import "./chunk-6UYRPEBA.js";
import "./chunk-WUXNLKG2.js";
import "./chunk-CMT6S7ZR.js";
import "./chunk-5WHWKCXI.js";
import "./chunk-KFMJKMUM.js";
import "./chunk-R4MR7OCW.js";
import "./chunk-PCF3E43Q.js";
import "./chunk-AONNRIO6.js";
import "./chunk-7DQDWJI5.js";
export {
  readConfig
};
