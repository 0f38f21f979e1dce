import {
  complaintsAbout,
  linked,
  placeOf,
  readAttachment,
  readPolicy,
  saysAllOf
} from "./chunk-TPIBYFDA.js";
import {
  CONNECT,
  readArnTarget
} from "./chunk-ZF4GRMCS.js";
import {
  all,
  any,
  contains,
  containsArn,
  decided,
  hasHole,
  holesOf,
  intersectsArn,
  isSymbol,
  isWildcard,
  literalPattern,
  literalText,
  lowerCase,
  matchAction,
  not,
  parseArn,
  patternOf,
  readText
} from "./chunk-GQDMB3BL.js";
import {
  itemsOf,
  valuesAt
} from "./chunk-KFMJKMUM.js";

// build/iam/action-table.js
var ACTIONS = {
  iam: {
    keys: [
      "associatedresourcearn passedtoservice resourcetag/*",
      "delegationrequestowner",
      "",
      "policyarn",
      "permissionsboundary policyarn resourcetag/* roletemplatearn",
      "permissionsboundary policyarn resourcetag/*",
      "resourcetag/*",
      "delegationduration delegationrequestowner notificationchannel templatearn",
      "permissionsboundary resourcetag/* roletemplatearn",
      "awsservicename resourcetag/*",
      "resourcetag/* servicespecificcredentialagedays servicespecificcredentialservicename",
      "permissionsboundary resourcetag/*",
      "resourcetag/* servicespecificcredentialservicename",
      "fido-certification fido-fips-140-2-certification fido-fips-140-3-certification registersecuritykey resourcetag/*",
      "organizationspolicyid",
      "accountpropertynamespaces",
      "resourcetag/* roletemplatearn"
    ],
    resources: {},
    actions: {
      acceptdelegationrequest: "1",
      addclientidtoopenidconnectprovider: "2",
      addroletoinstanceprofile: "2",
      addusertogroup: "2",
      associatedelegationrequest: "1",
      attachgrouppolicy: "3",
      attachrolepolicy: "4",
      attachuserpolicy: "5",
      changepassword: "6",
      createaccesskey: "6",
      createaccountalias: "2 *",
      createdelegationrequest: "7",
      creategroup: "2",
      createinstanceprofile: "2",
      createloginprofile: "6",
      createopenidconnectprovider: "2",
      createpolicy: "2",
      createpolicyversion: "2",
      createrole: "8",
      createsamlprovider: "2",
      createservicelinkedrole: "9",
      createservicespecificcredential: "10",
      createuser: "11",
      createvirtualmfadevice: "2",
      deactivatemfadevice: "6",
      deleteaccesskey: "6",
      deleteaccountalias: "2 *",
      deleteaccountpasswordpolicy: "2 *",
      deletecloudfrontpublickey: "2 *",
      deletegroup: "2",
      deletegrouppolicy: "2",
      deleteinstanceprofile: "2",
      deleteloginprofile: "6",
      deleteopenidconnectprovider: "2",
      deletepolicy: "2",
      deletepolicyversion: "2",
      deleterole: "11",
      deleterolepermissionsboundary: "11",
      deleterolepolicy: "11",
      deletesamlprovider: "2",
      deleteservercertificate: "2",
      deleteservicelinkedrole: "6",
      deleteservicespecificcredential: "12",
      deletesigningcertificate: "6",
      deletesshpublickey: "6",
      deleteuser: "6",
      deleteuserpermissionsboundary: "11",
      deleteuserpolicy: "11",
      deletevirtualmfadevice: "2",
      detachgrouppolicy: "3",
      detachrolepolicy: "5",
      detachuserpolicy: "5",
      disableorganizationsrootcredentialsmanagement: "2 *",
      disableorganizationsrootsessions: "2 *",
      disableoutboundwebidentityfederation: "2 *",
      enablemfadevice: "13",
      enableorganizationsrootcredentialsmanagement: "2 *",
      enableorganizationsrootsessions: "2 *",
      enableoutboundwebidentityfederation: "2 *",
      generatecredentialreport: "2 *",
      generateorganizationsaccessreport: "14",
      generateservicelastaccesseddetails: "6",
      getaccesskeylastused: "6",
      getaccountauthorizationdetails: "2 *",
      getaccountemailaddress: "2 *",
      getaccountname: "2 *",
      getaccountpasswordpolicy: "2 *",
      getaccountproperties: "15 *",
      getaccountsummary: "2 *",
      getcloudfrontpublickey: "2 *",
      getcontextkeysforcustompolicy: "2 *",
      getcontextkeysforprincipalpolicy: "6",
      getcredentialreport: "2 *",
      getdelegationrequest: "1",
      getgroup: "2",
      getgrouppolicy: "2",
      gethumanreadablesummary: "1",
      getinstanceprofile: "2",
      getloginprofile: "6",
      getmfadevice: "6",
      getopenidconnectprovider: "2",
      getorganizationsaccessreport: "2 *",
      getoutboundwebidentityfederationinfo: "2 *",
      getpolicy: "2",
      getpolicyversion: "2",
      getrole: "8",
      getrolepolicy: "6",
      getroletemplateversion: "2",
      getsamlprovider: "2",
      getservercertificate: "2",
      getservicelastaccesseddetails: "2 *",
      getservicelastaccesseddetailswithentities: "2 *",
      getservicelinkedroledeletionstatus: "6",
      getsshpublickey: "6",
      getuser: "6",
      getuserpolicy: "6",
      listaccesskeys: "6",
      listaccountaliases: "2 *",
      listattachedgrouppolicies: "2",
      listattachedrolepolicies: "6",
      listattacheduserpolicies: "6",
      listcloudfrontpublickeys: "2 *",
      listdelegationrequests: "1 *",
      listentitiesforpolicy: "2",
      listgrouppolicies: "2",
      listgroups: "2 *",
      listgroupsforuser: "6",
      listinstanceprofiles: "2 *",
      listinstanceprofilesforrole: "6",
      listinstanceprofiletags: "2",
      listmfadevices: "6",
      listmfadevicetags: "2",
      listopenidconnectproviders: "2 *",
      listopenidconnectprovidertags: "2",
      listorganizationsfeatures: "2 *",
      listpolicies: "2 *",
      listpoliciesgrantingserviceaccess: "6",
      listpolicytags: "2",
      listpolicyversions: "2",
      listrolepolicies: "6",
      listroles: "2 *",
      listroletags: "6",
      listsamlproviders: "2 *",
      listsamlprovidertags: "2",
      listservercertificates: "2 *",
      listservercertificatetags: "2",
      listservicespecificcredentials: "6",
      listsigningcertificates: "6",
      listsshpublickeys: "6",
      liststsregionalendpointsstatus: "2 *",
      listuserpolicies: "6",
      listusers: "2 *",
      listusertags: "6",
      listvirtualmfadevices: "2 *",
      passrole: "0",
      putaccountproperties: "15 *",
      putgrouppolicy: "2",
      putrolepermissionsboundary: "8",
      putrolepolicy: "8",
      putuserpermissionsboundary: "11",
      putuserpolicy: "11",
      rejectdelegationrequest: "1",
      removeclientidfromopenidconnectprovider: "2",
      removerolefrominstanceprofile: "2",
      removeuserfromgroup: "2",
      resetservicespecificcredential: "12",
      resyncmfadevice: "6",
      senddelegationtoken: "1",
      setdefaultpolicyversion: "2",
      setsecuritytokenservicepreferences: "2 *",
      setstsregionalendpointstatus: "2 *",
      simulatecustompolicy: "2 *",
      simulateprincipalpolicy: "6",
      taginstanceprofile: "2",
      tagmfadevice: "2",
      tagopenidconnectprovider: "2",
      tagpolicy: "2",
      tagrole: "16",
      tagsamlprovider: "2",
      tagservercertificate: "2",
      taguser: "6",
      untaginstanceprofile: "2",
      untagmfadevice: "2",
      untagopenidconnectprovider: "2",
      untagpolicy: "2",
      untagrole: "6",
      untagsamlprovider: "2",
      untagservercertificate: "2",
      untaguser: "6",
      updateaccesskey: "6",
      updateaccountemailaddress: "2 *",
      updateaccountname: "2 *",
      updateaccountpasswordpolicy: "2 *",
      updateassumerolepolicy: "11",
      updatecloudfrontpublickey: "2 *",
      updategroup: "2",
      updateloginprofile: "6",
      updateopenidconnectproviderthumbprint: "2",
      updaterole: "11",
      updateroledescription: "11",
      updatesamlprovider: "2",
      updateservercertificate: "2",
      updateservicespecificcredential: "12",
      updatesigningcertificate: "6",
      updatesshpublickey: "6",
      updateuser: "6",
      uploadcloudfrontpublickey: "2 *",
      uploadservercertificate: "2",
      uploadsigningcertificate: "6",
      uploadsshpublickey: "6"
    }
  },
  kms: {
    keys: [
      "keyorigin keyspec keyusage multiregion multiregionkeytype resourcealiases",
      "calleraccount keyorigin keyspec keyusage multiregion multiregionkeytype resourcealiases viaservice",
      "calleraccount",
      "calleraccount encryptioncontext:* encryptioncontextkeys grantconstraintsourcearn grantconstrainttype granteeprincipal granteeserviceprincipal grantisforawsresource grantoperations keyorigin keyspec keyusage multiregion multiregionkeytype resourcealiases retiringprincipal retiringserviceprincipal viaservice",
      "bypasspolicylockoutsafetycheck calleraccount keyorigin keyspec keyusage multiregion multiregionkeytype viaservice",
      "calleraccount encryptionalgorithm encryptioncontext:* encryptioncontextkeys keyorigin keyspec keyusage multiregion multiregionkeytype recipientattestation:imagesha384 recipientattestation:nitrotpmpcr0 recipientattestation:nitrotpmpcr1 recipientattestation:nitrotpmpcr10 recipientattestation:nitrotpmpcr11 recipientattestation:nitrotpmpcr12 recipientattestation:nitrotpmpcr13 recipientattestation:nitrotpmpcr14 recipientattestation:nitrotpmpcr15 recipientattestation:nitrotpmpcr16 recipientattestation:nitrotpmpcr17 recipientattestation:nitrotpmpcr18 recipientattestation:nitrotpmpcr19 recipientattestation:nitrotpmpcr2 recipientattestation:nitrotpmpcr20 recipientattestation:nitrotpmpcr21 recipientattestation:nitrotpmpcr22 recipientattestation:nitrotpmpcr23 recipientattestation:nitrotpmpcr3 recipientattestation:nitrotpmpcr4 recipientattestation:nitrotpmpcr5 recipientattestation:nitrotpmpcr6 recipientattestation:nitrotpmpcr7 recipientattestation:nitrotpmpcr8 recipientattestation:nitrotpmpcr9 recipientattestation:pcr0 recipientattestation:pcr1 recipientattestation:pcr10 recipientattestation:pcr11 recipientattestation:pcr12 recipientattestation:pcr13 recipientattestation:pcr14 recipientattestation:pcr15 recipientattestation:pcr16 recipientattestation:pcr17 recipientattestation:pcr18 recipientattestation:pcr19 recipientattestation:pcr2 recipientattestation:pcr20 recipientattestation:pcr21 recipientattestation:pcr22 recipientattestation:pcr23 recipientattestation:pcr24 recipientattestation:pcr25 recipientattestation:pcr26 recipientattestation:pcr27 recipientattestation:pcr28 recipientattestation:pcr29 recipientattestation:pcr3 recipientattestation:pcr30 recipientattestation:pcr31 recipientattestation:pcr4 recipientattestation:pcr5 recipientattestation:pcr6 recipientattestation:pcr7 recipientattestation:pcr8 recipientattestation:pcr9 requestalias resourcealiases viaservice",
      "calleraccount keyagreementalgorithm keyorigin keyspec keyusage multiregion multiregionkeytype recipientattestation:imagesha384 recipientattestation:nitrotpmpcr0 recipientattestation:nitrotpmpcr1 recipientattestation:nitrotpmpcr10 recipientattestation:nitrotpmpcr11 recipientattestation:nitrotpmpcr12 recipientattestation:nitrotpmpcr13 recipientattestation:nitrotpmpcr14 recipientattestation:nitrotpmpcr15 recipientattestation:nitrotpmpcr16 recipientattestation:nitrotpmpcr17 recipientattestation:nitrotpmpcr18 recipientattestation:nitrotpmpcr19 recipientattestation:nitrotpmpcr2 recipientattestation:nitrotpmpcr20 recipientattestation:nitrotpmpcr21 recipientattestation:nitrotpmpcr22 recipientattestation:nitrotpmpcr23 recipientattestation:nitrotpmpcr3 recipientattestation:nitrotpmpcr4 recipientattestation:nitrotpmpcr5 recipientattestation:nitrotpmpcr6 recipientattestation:nitrotpmpcr7 recipientattestation:nitrotpmpcr8 recipientattestation:nitrotpmpcr9 recipientattestation:pcr0 recipientattestation:pcr1 recipientattestation:pcr10 recipientattestation:pcr11 recipientattestation:pcr12 recipientattestation:pcr13 recipientattestation:pcr14 recipientattestation:pcr15 recipientattestation:pcr16 recipientattestation:pcr17 recipientattestation:pcr18 recipientattestation:pcr19 recipientattestation:pcr2 recipientattestation:pcr20 recipientattestation:pcr21 recipientattestation:pcr22 recipientattestation:pcr23 recipientattestation:pcr24 recipientattestation:pcr25 recipientattestation:pcr26 recipientattestation:pcr27 recipientattestation:pcr28 recipientattestation:pcr29 recipientattestation:pcr3 recipientattestation:pcr30 recipientattestation:pcr31 recipientattestation:pcr4 recipientattestation:pcr5 recipientattestation:pcr6 recipientattestation:pcr7 recipientattestation:pcr8 recipientattestation:pcr9 requestalias resourcealiases viaservice",
      "calleraccount keyorigin keyspec keyusage multiregion multiregionkeytype requestalias resourcealiases viaservice",
      "calleraccount keyorigin keyspec keyusage multiregion multiregionkeytype resourcealiases trailingdayswithoutkeyusage viaservice",
      "calleraccount keyorigin keyspec keyusage multiregion multiregionkeytype resourcealiases rotationperiodindays viaservice",
      "calleraccount encryptionalgorithm encryptioncontext:* encryptioncontextkeys keyorigin keyspec keyusage multiregion multiregionkeytype requestalias resourcealiases viaservice",
      "calleraccount datakeypairspec encryptionalgorithm encryptioncontext:* encryptioncontextkeys keyorigin keyspec keyusage multiregion multiregionkeytype recipientattestation:imagesha384 recipientattestation:nitrotpmpcr0 recipientattestation:nitrotpmpcr1 recipientattestation:nitrotpmpcr10 recipientattestation:nitrotpmpcr11 recipientattestation:nitrotpmpcr12 recipientattestation:nitrotpmpcr13 recipientattestation:nitrotpmpcr14 recipientattestation:nitrotpmpcr15 recipientattestation:nitrotpmpcr16 recipientattestation:nitrotpmpcr17 recipientattestation:nitrotpmpcr18 recipientattestation:nitrotpmpcr19 recipientattestation:nitrotpmpcr2 recipientattestation:nitrotpmpcr20 recipientattestation:nitrotpmpcr21 recipientattestation:nitrotpmpcr22 recipientattestation:nitrotpmpcr23 recipientattestation:nitrotpmpcr3 recipientattestation:nitrotpmpcr4 recipientattestation:nitrotpmpcr5 recipientattestation:nitrotpmpcr6 recipientattestation:nitrotpmpcr7 recipientattestation:nitrotpmpcr8 recipientattestation:nitrotpmpcr9 recipientattestation:pcr0 recipientattestation:pcr1 recipientattestation:pcr10 recipientattestation:pcr11 recipientattestation:pcr12 recipientattestation:pcr13 recipientattestation:pcr14 recipientattestation:pcr15 recipientattestation:pcr16 recipientattestation:pcr17 recipientattestation:pcr18 recipientattestation:pcr19 recipientattestation:pcr2 recipientattestation:pcr20 recipientattestation:pcr21 recipientattestation:pcr22 recipientattestation:pcr23 recipientattestation:pcr24 recipientattestation:pcr25 recipientattestation:pcr26 recipientattestation:pcr27 recipientattestation:pcr28 recipientattestation:pcr29 recipientattestation:pcr3 recipientattestation:pcr30 recipientattestation:pcr31 recipientattestation:pcr4 recipientattestation:pcr5 recipientattestation:pcr6 recipientattestation:pcr7 recipientattestation:pcr8 recipientattestation:pcr9 requestalias resourcealiases viaservice",
      "calleraccount datakeypairspec encryptionalgorithm encryptioncontext:* encryptioncontextkeys keyorigin keyspec keyusage multiregion multiregionkeytype requestalias resourcealiases viaservice",
      "calleraccount keyorigin keyspec keyusage macalgorithm multiregion multiregionkeytype requestalias resourcealiases viaservice",
      "recipientattestation:imagesha384 recipientattestation:nitrotpmpcr0 recipientattestation:nitrotpmpcr1 recipientattestation:nitrotpmpcr10 recipientattestation:nitrotpmpcr11 recipientattestation:nitrotpmpcr12 recipientattestation:nitrotpmpcr13 recipientattestation:nitrotpmpcr14 recipientattestation:nitrotpmpcr15 recipientattestation:nitrotpmpcr16 recipientattestation:nitrotpmpcr17 recipientattestation:nitrotpmpcr18 recipientattestation:nitrotpmpcr19 recipientattestation:nitrotpmpcr2 recipientattestation:nitrotpmpcr20 recipientattestation:nitrotpmpcr21 recipientattestation:nitrotpmpcr22 recipientattestation:nitrotpmpcr23 recipientattestation:nitrotpmpcr3 recipientattestation:nitrotpmpcr4 recipientattestation:nitrotpmpcr5 recipientattestation:nitrotpmpcr6 recipientattestation:nitrotpmpcr7 recipientattestation:nitrotpmpcr8 recipientattestation:nitrotpmpcr9 recipientattestation:pcr0 recipientattestation:pcr1 recipientattestation:pcr10 recipientattestation:pcr11 recipientattestation:pcr12 recipientattestation:pcr13 recipientattestation:pcr14 recipientattestation:pcr15 recipientattestation:pcr16 recipientattestation:pcr17 recipientattestation:pcr18 recipientattestation:pcr19 recipientattestation:pcr2 recipientattestation:pcr20 recipientattestation:pcr21 recipientattestation:pcr22 recipientattestation:pcr23 recipientattestation:pcr24 recipientattestation:pcr25 recipientattestation:pcr26 recipientattestation:pcr27 recipientattestation:pcr28 recipientattestation:pcr29 recipientattestation:pcr3 recipientattestation:pcr30 recipientattestation:pcr31 recipientattestation:pcr4 recipientattestation:pcr5 recipientattestation:pcr6 recipientattestation:pcr7 recipientattestation:pcr8 recipientattestation:pcr9",
      "calleraccount keyorigin keyspec keyusage multiregion multiregionkeytype resourcealiases viaservice wrappingalgorithm wrappingkeyspec",
      "calleraccount expirationmodel keyorigin keyspec keyusage multiregion multiregionkeytype resourcealiases validto viaservice",
      "",
      "calleraccount grantisforawsresource keyorigin keyspec keyusage multiregion multiregionkeytype resourcealiases viaservice",
      "bypasspolicylockoutsafetycheck calleraccount keyorigin keyspec keyusage multiregion multiregionkeytype resourcealiases viaservice",
      "calleraccount encryptionalgorithm encryptioncontext:* encryptioncontextkeys keyorigin keyspec keyusage multiregion multiregionkeytype reencryptonsamekey requestalias resourcealiases viaservice",
      "calleraccount keyorigin keyspec keyusage multiregion multiregionkeytype replicaregion resourcealiases viaservice",
      "calleraccount encryptioncontext:* encryptioncontextkeys grantconstrainttype keyorigin keyspec keyusage multiregion multiregionkeytype resourcealiases viaservice",
      "calleraccount keyorigin keyspec keyusage multiregion multiregionkeytype resourcealiases schedulekeydeletionpendingwindowindays trailingdayswithoutkeyusage viaservice",
      "calleraccount keyorigin keyspec keyusage messagetype multiregion multiregionkeytype requestalias resourcealiases signingalgorithm viaservice",
      "calleraccount keyorigin keyspec keyusage multiregion multiregionkeytype primaryregion resourcealiases viaservice"
    ],
    resources: { alias: "arn:*:kms:*:*:alias/*", key: "arn:*:kms:*:*:key/*" },
    actions: {
      cancelkeydeletion: "1",
      connectcustomkeystore: "2 *",
      createalias: "1 alias key",
      createcustomkeystore: "2 *",
      creategrant: "3",
      createkey: "4 *",
      decrypt: "5",
      deletealias: "1 alias key",
      deletecustomkeystore: "2 *",
      deleteimportedkeymaterial: "1",
      derivesharedsecret: "6",
      describecustomkeystores: "2 *",
      describekey: "7",
      disablekey: "8",
      disablekeyrotation: "1",
      disconnectcustomkeystore: "2 *",
      enablekey: "1",
      enablekeyrotation: "9",
      encrypt: "10",
      generatedatakey: "5",
      generatedatakeypair: "11",
      generatedatakeypairwithoutplaintext: "12",
      generatedatakeywithoutplaintext: "10",
      generatemac: "13",
      generaterandom: "14 *",
      getkeylastusage: "1",
      getkeypolicy: "1",
      getkeyrotationstatus: "1",
      getparametersforimport: "15",
      getpublickey: "7",
      importkeymaterial: "16",
      listaliases: "17 *",
      listgrants: "18",
      listkeypolicies: "1",
      listkeyrotations: "1",
      listkeys: "17 *",
      listresourcetags: "1",
      listretirablegrants: "17 *",
      putkeypolicy: "19",
      reencryptfrom: "20",
      reencryptto: "20",
      replicatekey: "21",
      retiregrant: "22",
      revokegrant: "18",
      rotatekeyondemand: "1",
      schedulekeydeletion: "23",
      sign: "24",
      synchronizemultiregionkey: "0",
      tagresource: "1",
      untagresource: "1",
      updatealias: "1 alias key",
      updatecustomkeystore: "2 *",
      updatekeydescription: "1",
      updateprimaryregion: "25",
      verify: "24",
      verifymac: "13"
    }
  },
  rds: {
    keys: [
      "",
      "cluster-snapshot-tag/* databaseclass databaseengine databasename db-tag/* multiaz piops snapshot-tag/* storageencrypted storagesize vpc",
      "cluster-tag/*",
      "databaseclass databaseengine databasename db-tag/* multiaz piops storageencrypted storagesize vpc",
      "es-tag/*",
      "cluster-pg-tag/* cluster-snapshot-tag/* cluster-tag/* databaseclass databaseengine databasename db-tag/* es-tag/* multiaz og-tag/* pg-tag/* piops req-tag/* ri-tag/* secgrp-tag/* snapshot-tag/* storageencrypted storagesize subgrp-tag/* tagsfromrequest vpc",
      "cluster-tag/* databaseclass databaseengine databasename db-tag/* multiaz piops storageencrypted storagesize vpc",
      "secgrp-tag/*",
      "cluster-pg-tag/* req-tag/*",
      "cluster-snapshot-tag/* req-tag/*",
      "pg-tag/* req-tag/*",
      "copyoptiongroup req-tag/* snapshot-tag/*",
      "og-tag/* req-tag/*",
      "cluster-pg-tag/* cluster-tag/* databaseclass databaseengine databasename db-tag/* multiaz pg-tag/* piops req-tag/* storageencrypted storagesize vpc",
      "req-tag/*",
      "cluster-pg-tag/* cluster-tag/* databaseclass databaseengine databasename db-tag/* managemasteruserpassword multiaz og-tag/* piops req-tag/* storageencrypted storagesize subgrp-tag/* vpc",
      "cluster-tag/* endpointtype req-tag/*",
      "cluster-snapshot-tag/* cluster-tag/* req-tag/*",
      "backuptarget cluster-tag/* databaseclass databaseengine databasename db-tag/* managemasteruserpassword multiaz og-tag/* pg-tag/* piops publiclyaccessible req-tag/* secgrp-tag/* storageencrypted storagesize subgrp-tag/* vpc",
      "cluster-tag/* databaseclass databaseengine databasename db-tag/* multiaz og-tag/* pg-tag/* piops publiclyaccessible req-tag/* storageencrypted storagesize subgrp-tag/* vpc",
      "req-tag/* secgrp-tag/*",
      "cluster-tag/* publiclyaccessible req-tag/*",
      "backuptarget databaseclass databaseengine databasename db-tag/* multiaz piops req-tag/* snapshot-tag/* storageencrypted storagesize vpc",
      "req-tag/* subgrp-tag/*",
      "es-tag/* req-tag/*",
      "cluster-tag/* req-tag/*",
      "cluster-tag/* databaseclass databaseengine databasename db-tag/* multiaz piops req-tag/* storageencrypted storagesize vpc",
      "databaseclass databaseengine databasename db-tag/* managemasteruserpassword multiaz piops req-tag/* storageencrypted storagesize tenantdatabasename vpc",
      "cluster-snapshot-tag/* cluster-tag/*",
      "cluster-pg-tag/*",
      "cluster-snapshot-tag/*",
      "pg-tag/*",
      "snapshot-tag/*",
      "subgrp-tag/*",
      "og-tag/*",
      "databaseclass databaseengine databasename db-tag/* multiaz piops snapshot-tag/* storageencrypted storagesize vpc",
      "cluster-snapshot-tag/* cluster-tag/* snapshot-tag/*",
      "ri-tag/*",
      "cluster-pg-tag/* cluster-snapshot-tag/* cluster-tag/* databaseclass databaseengine databasename db-tag/* es-tag/* multiaz og-tag/* pg-tag/* piops ri-tag/* secgrp-tag/* snapshot-tag/* storageencrypted storagesize subgrp-tag/* vpc",
      "cluster-pg-tag/* cluster-tag/* databaseclass managemasteruserpassword og-tag/* pg-tag/* piops storagesize",
      "databaseclass databaseengine databasename db-tag/* managemasteruserpassword multiaz og-tag/* pg-tag/* piops secgrp-tag/* storageencrypted storagesize subgrp-tag/* vpc",
      "og-tag/* snapshot-tag/*",
      "databaseclass databaseengine databasename db-tag/* managemasteruserpassword multiaz piops storageencrypted storagesize tenantdatabasename vpc",
      "req-tag/* ri-tag/*",
      "cluster-pg-tag/* cluster-snapshot-tag/* cluster-tag/* databaseclass databaseengine databasename db-tag/* es-tag/* multiaz og-tag/* pg-tag/* piops req-tag/* ri-tag/* secgrp-tag/* snapshot-tag/* storageencrypted storagesize subgrp-tag/* vpc",
      "cluster-pg-tag/* cluster-tag/* databaseengine databasename managemasteruserpassword og-tag/* req-tag/* storageencrypted subgrp-tag/*",
      "cluster-pg-tag/* cluster-snapshot-tag/* cluster-tag/* databaseclass og-tag/* piops req-tag/* snapshot-tag/* storagesize subgrp-tag/*",
      "cluster-pg-tag/* cluster-tag/* databaseclass og-tag/* piops req-tag/* storagesize subgrp-tag/*",
      "backuptarget cluster-snapshot-tag/* databaseclass databaseengine databasename db-tag/* managemasteruserpassword multiaz og-tag/* pg-tag/* piops publiclyaccessible req-tag/* snapshot-tag/* storageencrypted storagesize subgrp-tag/* vpc",
      "databaseclass databaseengine databasename db-tag/* managemasteruserpassword multiaz og-tag/* pg-tag/* piops publiclyaccessible req-tag/* secgrp-tag/* storageencrypted storagesize subgrp-tag/* vpc",
      "backuptarget databaseclass databaseengine databasename db-tag/* managemasteruserpassword multiaz og-tag/* pg-tag/* piops publiclyaccessible req-tag/* storageencrypted storagesize subgrp-tag/* vpc",
      "databaseclass databaseengine databasename db-tag/* multiaz piops req-tag/* storageencrypted storagesize vpc"
    ],
    resources: {
      "auto-backup": "arn:*:rds:*:*:auto-backup:*",
      cluster: "arn:*:rds:*:*:cluster:*",
      "cluster-endpoint": "arn:*:rds:*:*:cluster-endpoint:*",
      "cluster-pg": "arn:*:rds:*:*:cluster-pg:*",
      "cluster-snapshot": "arn:*:rds:*:*:cluster-snapshot:*",
      db: "arn:*:rds:*:*:db:*",
      "global-cluster": "arn:*:rds::*:global-cluster:*",
      integration: "arn:*:rds:*:*:integration:*",
      og: "arn:*:rds:*:*:og:*",
      pg: "arn:*:rds:*:*:pg:*",
      proxy: "arn:*:rds:*:*:db-proxy:*",
      "proxy-endpoint": "arn:*:rds:*:*:db-proxy-endpoint:*",
      shardgrp: "arn:*:rds:*:*:shard-group:*",
      snapshot: "arn:*:rds:*:*:snapshot:*",
      subgrp: "arn:*:rds:*:*:subgrp:*",
      "target-group": "arn:*:rds:*:*:target-group:*",
      "tenant-database": "arn:*:rds:*:*:tenant-database:*"
    },
    actions: {
      addroletodbcluster: "2",
      addroletodbinstance: "3",
      addsourceidentifiertosubscription: "4",
      addtagstoresource: "5",
      applypendingmaintenanceaction: "6",
      authorizedbsecuritygroupingress: "7",
      backtrackdbcluster: "2",
      cancelexporttask: "0 *",
      copycustomdbengineversion: "0",
      copydbclusterparametergroup: "8",
      copydbclustersnapshot: "9",
      copydbparametergroup: "10",
      copydbsnapshot: "11",
      copyoptiongroup: "12",
      createbluegreendeployment: "13",
      createcustomdbengineversion: "14",
      createdbcluster: "15 cluster cluster-pg og subgrp",
      createdbclusterendpoint: "16 cluster cluster-endpoint",
      createdbclusterparametergroup: "8",
      createdbclustersnapshot: "17 cluster cluster-snapshot",
      createdbinstance: "18",
      createdbinstancereadreplica: "19 cluster db og pg subgrp",
      createdbparametergroup: "10",
      createdbproxy: "0 *",
      createdbproxyendpoint: "0 proxy proxy-endpoint",
      createdbsecuritygroup: "20",
      createdbshardgroup: "21 cluster shardgrp",
      createdbsnapshot: "22 db snapshot",
      createdbsubnetgroup: "23",
      createeventsubscription: "24",
      createglobalcluster: "25 cluster global-cluster",
      createintegration: "26 cluster integration",
      createoptiongroup: "12",
      createtenantdatabase: "27 db tenant-database",
      crossregioncommunication: "1",
      deletebluegreendeployment: "0",
      deletecustomdbengineversion: "0",
      deletedbcluster: "28 cluster cluster-snapshot",
      deletedbclusterautomatedbackup: "0",
      deletedbclusterendpoint: "0",
      deletedbclusterparametergroup: "29",
      deletedbclustersnapshot: "30",
      deletedbinstance: "3",
      deletedbinstanceautomatedbackup: "0",
      deletedbparametergroup: "31",
      deletedbproxy: "0",
      deletedbproxyendpoint: "0",
      deletedbsecuritygroup: "7",
      deletedbshardgroup: "0",
      deletedbsnapshot: "32",
      deletedbsubnetgroup: "33",
      deleteeventsubscription: "4",
      deleteglobalcluster: "0",
      deleteintegration: "0",
      deleteoptiongroup: "34",
      deletetenantdatabase: "3 db tenant-database",
      deregisterdbproxytargets: "6 cluster db proxy target-group",
      describeaccountattributes: "0 *",
      describebluegreendeployments: "0",
      describecertificates: "0 *",
      describedbclusterautomatedbackups: "2",
      describedbclusterbacktracks: "2",
      describedbclusterendpoints: "2",
      describedbclusterparametergroups: "29",
      describedbclusterparameters: "29",
      describedbclusters: "2",
      describedbclustersnapshotattributes: "30",
      describedbclustersnapshots: "28",
      describedbengineversions: "0 *",
      describedbinstanceautomatedbackups: "3",
      describedbinstances: "3",
      describedblogfiles: "3",
      describedbmajorengineversions: "0 *",
      describedbparametergroups: "31",
      describedbparameters: "31",
      describedbproxies: "0",
      describedbproxyendpoints: "0",
      describedbproxytargetgroups: "0",
      describedbproxytargets: "0 proxy target-group",
      describedbrecommendations: "0 *",
      describedbsecuritygroups: "7",
      describedbshardgroups: "0",
      describedbsnapshotattributes: "32",
      describedbsnapshots: "35",
      describedbsnapshottenantdatabases: "35",
      describedbsubnetgroups: "33",
      describeenginedefaultclusterparameters: "0 *",
      describeenginedefaultparameters: "0 *",
      describeeventcategories: "0 *",
      describeevents: "0 *",
      describeeventsubscriptions: "4",
      describeexporttasks: "36",
      describeglobalclusters: "0",
      describeintegrations: "0",
      describeoptiongroupoptions: "0 *",
      describeoptiongroups: "34",
      describeorderabledbinstanceoptions: "0 *",
      describependingmaintenanceactions: "6",
      describerecommendationgroups: "0 *",
      describerecommendations: "0 *",
      describereserveddbinstances: "37",
      describereserveddbinstancesofferings: "0 *",
      describesourceregions: "0 *",
      describetenantdatabases: "3",
      describevaliddbinstancemodifications: "3",
      disablehttpendpoint: "2",
      downloadcompletedblogfile: "3",
      downloaddblogfileportion: "3",
      enablehttpendpoint: "2",
      failoverdbcluster: "6",
      failoverglobalcluster: "2 cluster global-cluster",
      listtagsforresource: "38",
      modifyactivitystream: "3",
      modifycertificates: "0 *",
      modifycurrentdbclustercapacity: "2",
      modifycustomdbengineversion: "0",
      modifydbcluster: "39",
      modifydbclusterendpoint: "0",
      modifydbclusterparametergroup: "29",
      modifydbclustersnapshotattribute: "30",
      modifydbinstance: "40",
      modifydbparametergroup: "31",
      modifydbproxy: "0",
      modifydbproxyendpoint: "0",
      modifydbproxytargetgroup: "0",
      modifydbrecommendation: "0 *",
      modifydbshardgroup: "0",
      modifydbsnapshot: "41",
      modifydbsnapshotattribute: "32",
      modifydbsubnetgroup: "33",
      modifyeventsubscription: "4",
      modifyglobalcluster: "0",
      modifyintegration: "0",
      modifyoptiongroup: "34",
      modifyrecommendation: "0 *",
      modifytenantdatabase: "42 db tenant-database",
      promotereadreplica: "3",
      promotereadreplicadbcluster: "2",
      purchasereserveddbinstancesoffering: "43",
      rebootdbcluster: "2",
      rebootdbinstance: "3",
      rebootdbshardgroup: "0",
      registerdbproxytargets: "3",
      removefromglobalcluster: "2 cluster global-cluster",
      removerolefromdbcluster: "2",
      removerolefromdbinstance: "3",
      removesourceidentifierfromsubscription: "4",
      removetagsfromresource: "44",
      resetdbclusterparametergroup: "29",
      resetdbparametergroup: "31",
      restoredbclusterfroms3: "45 cluster cluster-pg og subgrp",
      restoredbclusterfromsnapshot: "46 cluster cluster-pg og subgrp",
      restoredbclustertopointintime: "47 cluster cluster-pg og subgrp",
      restoredbinstancefromdbsnapshot: "48 db og pg subgrp",
      restoredbinstancefroms3: "49 db og pg subgrp",
      restoredbinstancetopointintime: "50 db og pg subgrp",
      revokedbsecuritygroupingress: "7",
      startactivitystream: "6",
      startdbcluster: "2",
      startdbinstance: "3",
      startdbinstanceautomatedbackupsreplication: "51 auto-backup db",
      startexporttask: "36",
      stopactivitystream: "6",
      stopdbcluster: "2",
      stopdbinstance: "35",
      stopdbinstanceautomatedbackupsreplication: "3",
      switchoverbluegreendeployment: "0",
      switchoverglobalcluster: "2 cluster global-cluster",
      switchoverreadreplica: "3"
    }
  },
  "rds-data": {
    keys: [""],
    resources: {},
    actions: {
      batchexecutestatement: "0",
      begintransaction: "0",
      committransaction: "0",
      executesql: "0",
      executestatement: "0",
      rollbacktransaction: "0"
    }
  },
  secretsmanager: {
    keys: [
      "",
      "resource/allowrotationlambdaarn resource/type resourcetag/tag-key secretid secretprimaryregion",
      "addreplicaregions description forceoverwritereplicasecret kmskeyarn kmskeyid name resource/allowrotationlambdaarn resource/type resourcetag/tag-key type",
      "forcedeletewithoutrecovery recoverywindowindays resource/allowrotationlambdaarn resource/type resourcetag/tag-key secretid secretprimaryregion",
      "resource/allowrotationlambdaarn resource/type resourcetag/tag-key secretid secretprimaryregion versionid versionstage",
      "blockpublicpolicy resource/allowrotationlambdaarn resource/type resourcetag/tag-key secretid secretprimaryregion",
      "addreplicaregions forceoverwritereplicasecret resource/allowrotationlambdaarn resource/type resourcetag/tag-key secretid secretprimaryregion",
      "externalsecretrotationrolearn modifyrotationrules resource/allowrotationlambdaarn resource/type resourcetag/tag-key rotateimmediately rotationlambdaarn secretid secretprimaryregion",
      "description kmskeyarn kmskeyid resource/allowrotationlambdaarn resource/type resourcetag/tag-key secretid secretprimaryregion type",
      "resource/allowrotationlambdaarn resource/type resourcetag/tag-key secretid secretprimaryregion versionstage"
    ],
    resources: {},
    actions: {
      batchgetsecretvalue: "0 *",
      cancelrotatesecret: "1",
      createsecret: "2",
      deleteresourcepolicy: "1",
      deletesecret: "3",
      describesecret: "1",
      getrandompassword: "0 *",
      getresourcepolicy: "1",
      getsecretvalue: "4",
      listsecrets: "0 *",
      listsecretversionids: "1",
      putresourcepolicy: "5",
      putsecretvalue: "1",
      removeregionsfromreplication: "1",
      replicatesecrettoregions: "6",
      restoresecret: "1",
      rotatesecret: "7",
      stopreplicationtoreplica: "1",
      tagresource: "1",
      untagresource: "1",
      updatesecret: "8",
      updatesecretversionstage: "9",
      validateresourcepolicy: "1"
    }
  }
};

// build/iam/conditions.js
var UNSUPPORTED_KEYS = /* @__PURE__ */ new Set([
  "aws:referer",
  "aws:sourceip",
  "aws:sourcevpc",
  "aws:sourcevpce",
  "aws:useragent",
  "aws:vpcsourceip"
]);
var OTHER_SERVICES = /^(?:ec2|iam|kms|logs|rds|rds-data|rds-db|s3|secretsmanager|ssm):/;
function unsupportedConditions(conditions) {
  return conditions.filter(({ key }) => unsupportedKey(key.toLowerCase())).map((condition) => ({
    key: condition.key,
    operator: condition.operator,
    effect: holdsWithoutKey(condition) ? "always_matches" : "never_matches"
  }));
}
function unsupportedKey(key) {
  return UNSUPPORTED_KEYS.has(key) || OTHER_SERVICES.test(key);
}
function holdsWithoutKey({ operator, values }) {
  const name = operator.toLowerCase();
  if (name === "null")
    return values.includes("true");
  if (name.startsWith("forallvalues:"))
    return true;
  if (name.startsWith("foranyvalue:"))
    return false;
  return name.endsWith("ifexists") || /^(?:\w+not|not)/.test(name);
}

// build/iam/action-facts.js
var OF_EVERY_SERVICE = /* @__PURE__ */ new Set(["ec2:sourceinstancearn", "ec2:roledelivery", "lambda:sourcefunctionarn"]);
var SERVICES = /* @__PURE__ */ new Set([
  ...["backup", "codebuild", "dms", "ec2", "ecs", "glue", "iam", "kms", "lambda", "logs", "organizations", "pi", "ram"],
  ...["rds", "rds-data", "rds-db", "s3", "secretsmanager", "sso", "ssm", "sts"]
]);
function neverHas(action, key) {
  if (action === "rds-db:connect")
    return unsupportedKey(key) || isOfOther("rds-db", key);
  const [service = "", name = ""] = action.split(":");
  if (isOfOther(service, key))
    return true;
  if (!key.startsWith(`${service}:`))
    return false;
  const keys = keysOf(service, name);
  if (keys === void 0)
    return false;
  const own = key.slice(service.length + 1);
  return !keys.exact.has(own) && !keys.prefixes.some((prefix) => own.startsWith(prefix));
}
function isOfOther(service, key) {
  const prefix = key.slice(0, key.indexOf(":"));
  return prefix !== service && SERVICES.has(prefix) && !OF_EVERY_SERVICE.has(key);
}
var KEYS = /* @__PURE__ */ new Map();
function keysOf(service, name) {
  const [index] = entryOf(service, name) ?? [];
  const text = index === void 0 ? void 0 : ACTIONS[service]?.keys[Number(index)];
  if (text === void 0)
    return void 0;
  let keys = KEYS.get(text);
  if (keys === void 0) {
    const names = text.split(" ");
    keys = {
      exact: new Set(names.filter((each) => !each.endsWith("*"))),
      prefixes: names.filter((each) => each.endsWith("*")).map((each) => each.slice(0, -1))
    };
    KEYS.set(text, keys);
  }
  return keys;
}
function entryOf(service, name) {
  const actions = Object.hasOwn(ACTIONS, service) ? ACTIONS[service]?.actions : void 0;
  return actions !== void 0 && Object.hasOwn(actions, name) ? actions[name]?.split(" ") : void 0;
}
function isWithoutResource(action) {
  const [service = "", name = ""] = action.split(":");
  return entryOf(service, name)?.[1] === "*";
}
function requiredResources(action) {
  const [service = "", name = ""] = action.split(":");
  const [, ...types] = entryOf(service, name) ?? [];
  return types.flatMap((type) => {
    const arn = ACTIONS[service]?.resources[type];
    return arn === void 0 ? [] : [{ name: type, arn }];
  });
}
var NAMES = new Map(Object.entries(ACTIONS).map(([service, { actions }]) => [
  service,
  Object.keys(actions).map((name) => `${service}:${name}`)
]));
function actionsOf(service) {
  return NAMES.get(service) ?? [];
}

// build/iam/condition-operators.js
import { BlockList, isIP } from "node:net";
var FITS = {
  stringequals: (requested, written) => contains(withoutWildcards(written), requested),
  stringequalsignorecase: (requested, written) => contains(lowerCase(withoutWildcards(written)), lowerCase(requested)),
  stringlike: (requested, written) => contains(written, requested),
  arnequals: fitsArn,
  arnlike: fitsArn,
  binaryequals: (requested, written) => contains(withoutWildcards(written), requested),
  bool: (requested, written) => contains(lowerCase(written), lowerCase(requested)),
  ipaddress: literally(isInNetwork),
  ...compared("numeric", numberOf),
  ...compared("date", timeOf)
};
var NEGATED = {
  stringnotequals: "stringequals",
  stringnotequalsignorecase: "stringequalsignorecase",
  stringnotlike: "stringlike",
  arnnotequals: "arnequals",
  arnnotlike: "arnlike",
  notipaddress: "ipaddress",
  numericnotequals: "numericequals",
  datenotequals: "dateequals"
};
var NAME = /^(?:(forallvalues|foranyvalue):)?(.*?)(ifexists)?$/;
function conditionOperator(name) {
  const [, set, base = "", ifExists] = NAME.exec(name.toLowerCase()) ?? [];
  const isNegated = Object.hasOwn(NEGATED, base);
  const plain = isNegated ? NEGATED[base] ?? "" : base;
  const fits = Object.hasOwn(FITS, plain) ? FITS[plain] : void 0;
  if (fits === void 0)
    return void 0;
  return {
    set: set === void 0 ? "single" : set === "forallvalues" ? "all" : "any",
    ifExists: ifExists !== void 0,
    isNegated,
    fits
  };
}
function fulfils({ set, isNegated, fits }, requested, written) {
  const one = (value) => {
    const found = any(written.map((each) => fits(value, each)));
    return isNegated ? not(found) : found;
  };
  if (set === "any")
    return any(requested.map(one));
  return set === "all" || isNegated ? not(any(requested.map((value) => not(one(value))))) : any(requested.map(one));
}
function withoutWildcards(pattern) {
  return pattern.map((letter) => isWildcard(letter) ? letter.wildcard : letter);
}
function fitsArn(requested, written) {
  return containsArn(parseArn(written), parseArn(requested));
}
function literally(compare) {
  return (requested, written) => {
    const [left, right] = [textOf(requested), textOf(written)];
    return left === void 0 || right === void 0 ? "unknown" : decided(compare(left, right));
  };
}
function textOf(pattern) {
  return hasHole(pattern) || pattern.some(isSymbol) ? void 0 : literalText(withoutWildcards(pattern));
}
function compared(kind, read) {
  const by = (compare) => literally((requested, written) => compare(read(requested), read(written)));
  return {
    [`${kind}equals`]: by((requested, written) => requested === written),
    [`${kind}lessthan`]: by((requested, written) => requested < written),
    [`${kind}lessthanequals`]: by((requested, written) => requested <= written),
    [`${kind}greaterthan`]: by((requested, written) => requested > written),
    [`${kind}greaterthanequals`]: by((requested, written) => requested >= written)
  };
}
function numberOf(text) {
  return /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i.test(text.trim()) ? Number(text) : NaN;
}
var ISO_8601 = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?$/;
function timeOf(text) {
  const trimmed = text.trim();
  if (/^\d+(?:\.\d+)?$/.test(trimmed))
    return Number(trimmed) * 1e3;
  const match = ISO_8601.exec(trimmed);
  if (match === null)
    return NaN;
  return Date.parse(trimmed.includes("T") && match[1] === void 0 ? `${trimmed}Z` : trimmed);
}
function isInNetwork(address, network) {
  const [base = "", length, ...more] = network.split("/");
  const [first = "", own, ...others] = address.split("/");
  const family = isIP(base);
  if (family === 0 || isIP(first) !== family || more.length > 0 || others.length > 0)
    return false;
  const bits = family === 4 ? 32 : 128;
  const [prefix, ownPrefix] = [prefixLength(length, bits), prefixLength(own, bits)];
  if (!(prefix <= bits) || !(ownPrefix >= prefix))
    return false;
  const list = new BlockList();
  list.addSubnet(base, prefix, family === 4 ? "ipv4" : "ipv6");
  return list.check(first, family === 4 ? "ipv4" : "ipv6");
}
function prefixLength(text, bits) {
  if (text === void 0)
    return bits;
  return /^\d{1,3}$/.test(text) ? Number(text) : NaN;
}

// build/iam/condition-decision.js
var HOLDS = { decision: "yes", because: [], residual: [] };
function decideConditions(conditions, lookup, context) {
  if (conditions.length === 0)
    return HOLDS;
  const results = conditions.map((condition) => ({ condition, ...decideCondition(condition, lookup, context) }));
  const decision = all(results.map((result) => result.decision));
  if (decision !== "unknown")
    return { decision, because: [], residual: [] };
  const open2 = results.filter((result) => result.decision === "unknown");
  return {
    decision,
    because: open2.flatMap(({ because }) => because),
    residual: open2.map(({ condition }) => condition)
  };
}
function decideCondition(condition, lookup, context) {
  const { operator: name, key, unknown } = condition;
  const unknowns = unknown === void 0 ? [] : [{ reason: unknown }];
  if (key === "")
    return { decision: "unknown", because: unknowns };
  const { presence, values, because } = lookup(key);
  if (name.toLowerCase() === "null")
    return { decision: decideNull(condition, presence, context), because };
  const operator = conditionOperator(name);
  if (operator === void 0)
    return { decision: "unknown", because: [{ reason: `there is no operator ${name}` }] };
  const absent2 = decided(holdsWithoutKey(condition));
  if (presence === "no")
    return { decision: absent2, because: [] };
  const written = condition.texts.map((text) => resolved(text, lookup, context));
  const texts = written.flatMap((text) => text === "no value" ? [] : [text]);
  const there = values === void 0 ? "unknown" : fulfils(operator, values, texts);
  const decision = presence === "yes" || there === absent2 ? there : "unknown";
  return { decision, because: decision === "unknown" ? [...because, ...unknowns] : [] };
}
function decideNull({ texts }, presence, context) {
  if (presence === "unknown")
    return "unknown";
  const wanted = presence === "no" ? "true" : "false";
  const values = texts.map((text) => literalText(patternOf(text, context.resolve, false).pattern)?.toLowerCase());
  return any(values.map((value) => value === void 0 ? "unknown" : decided(value === wanted)));
}
function resolved(text, lookup, context) {
  const { pattern, bindings } = patternOf(text, context.resolve, context.variables ?? true);
  return withValues(pattern, bindings, lookup);
}
function withValues(pattern, bindings, lookup) {
  if (!pattern.some((letter) => isSymbol(letter) && letter.sort === "variable"))
    return pattern;
  const letters = [];
  for (const letter of pattern) {
    const binding = isSymbol(letter) ? bindings.get(letter.key) : void 0;
    if (binding?.sort !== "variable") {
      letters.push(letter);
      continue;
    }
    const { presence, values } = lookup(binding.name);
    const [value, ...others] = values ?? [];
    if (presence === "yes" && others.length > 0)
      return "no value";
    if (presence === "yes" && value !== void 0)
      letters.push(...value);
    else if (presence === "no" && binding.fallback !== void 0)
      letters.push(...literalPattern(binding.fallback));
    else if (presence === "no" && !binding.hasDefault)
      return "no value";
    else
      letters.push(letter);
  }
  return letters;
}

// build/iam/statement-decision.js
function decideStatement(read, statement, request, lookup, isPrincipal) {
  const path = statement.path;
  const none = { decision: "no", because: [], residual: [], path };
  const action = matchAction(statement, request.action).decision;
  if (action === "no")
    return none;
  const principal = isPrincipal === void 0 ? "yes" : isPrincipal(statement);
  if (principal === "no")
    return none;
  const resource = decideResources(read, statement, request, lookup);
  if (resource.decision === "no")
    return none;
  const conditions = decideConditions(statement.conditions, lookup, textContext(read));
  if (conditions.decision === "no")
    return none;
  const doubts = [
    ...principal === "unknown" ? [{ reason: "whether it names the principal is not known" }] : [],
    ...resource.because,
    ...conditions.because,
    ...invalidityOf(read)
  ];
  const decision = all([action, principal, resource.decision, conditions.decision, validityOf(read)]);
  return { decision, because: doubts, residual: conditions.residual, path };
}
var INVALIDITIES = /* @__PURE__ */ new WeakMap();
function invalidityOf(read) {
  let causes = INVALIDITIES.get(read);
  if (causes === void 0) {
    const { managed, value, path } = read.held;
    const complaints = managed === void 0 ? complaintsAbout(read.policy, read.kind) : [];
    causes = complaints.map((complaint) => ({
      reason: `IAM does not accept this policy: ${complaint.message}`,
      span: placeOf(value, complaint.path.slice(path.length))
    }));
    INVALIDITIES.set(read, causes);
  }
  return causes;
}
function validityOf(read) {
  return invalidityOf(read).length === 0 ? "yes" : "unknown";
}
function textContext({ resolve, policy }) {
  return { resolve, variables: policy.variables };
}
function decideResources(read, { resources, notResources }, { action, resource: requested }, lookup) {
  const texts = resources ?? notResources;
  if (texts === void 0)
    return { decision: read.kind === "trust" ? "yes" : "no", because: [] };
  const isOnNone = action.literal !== void 0 && isWithoutResource(action.literal);
  const decisions = texts.map((text) => {
    const pattern = patternFor(read, text, lookup);
    if (pattern === "no value")
      return { decision: "no", because: [] };
    const outer = parseArn(openVariables(pattern));
    const isDead = action.literal === CONNECT.literal && isDeadLogin(outer);
    const decision = isDead ? "no" : isOnNone ? coveringNone(outer) : covering(outer, requested);
    return { decision, because: decision === "unknown" ? [...holesOf(text), ...partOf(outer, requested)] : [] };
  });
  const covered = any(decisions.map(({ decision }) => decision));
  const because = decisions.flatMap((each) => each.because);
  return { decision: resources === void 0 ? not(covered) : covered, because };
}
function covering(outer, inner) {
  const decision = containsArn(outer, inner);
  if (decision !== "no")
    return decision;
  return intersectsArn(outer, inner) === "no" ? "no" : "unknown";
}
function isDeadLogin(arn) {
  if (arn.kind === "arn" && arn.segments.service.some(isWildcard))
    return false;
  return readArnTarget(arn, NO_BINDINGS, "").kind === "dead";
}
var NO_BINDINGS = /* @__PURE__ */ new Map();
function coveringNone(outer) {
  return outer.kind === "open" ? "unknown" : decided(outer.kind === "everything");
}
function partOf(outer, requested) {
  const isPart = containsArn(outer, requested) === "no";
  return isPart ? [{ reason: "it covers only a part of the resources that are asked for" }] : [];
}
var READ = /* @__PURE__ */ new WeakMap();
function boundPattern(read, text) {
  let bound = READ.get(text);
  if (bound === void 0)
    READ.set(text, bound = patternOf(text, read.resolve, read.policy.variables ?? true));
  return bound;
}
function patternFor(read, text, lookup) {
  const { pattern, bindings } = boundPattern(read, text);
  return withValues(pattern, bindings, lookup);
}
function openVariables(pattern) {
  if (!pattern.some((letter) => isSymbol(letter) && letter.sort === "variable"))
    return pattern;
  return pattern.map((letter) => isSymbol(letter) && letter.sort === "variable" ? { sort: "hole", key: letter.key } : letter);
}

// build/iam/statement-index.js
var INDEXES = /* @__PURE__ */ new WeakMap();
function statementsAbout(read, { literal }) {
  if (literal === void 0)
    return read.policy.statements;
  const { byAction, wide } = indexOf(read);
  const named = byAction.get(literal);
  if (named === void 0)
    return wide;
  return wide.length === 0 ? named : [.../* @__PURE__ */ new Set([...named, ...wide])].sort((a, b) => a.index - b.index);
}
function indexOf(read) {
  let index = INDEXES.get(read);
  if (index === void 0)
    INDEXES.set(read, index = build(read.policy.statements));
  return index;
}
function build(statements) {
  const byAction = /* @__PURE__ */ new Map();
  const wide = [];
  for (const statement of statements) {
    const { actions, notActions } = statement;
    const isWide = actions === void 0 ? notActions !== void 0 : actions.some(({ action }) => action === void 0);
    if (isWide) {
      wide.push(statement);
      continue;
    }
    for (const name of new Set((actions ?? []).map(({ action = "" }) => action))) {
      const named = byAction.get(name);
      if (named === void 0)
        byAction.set(name, [statement]);
      else
        named.push(statement);
    }
  }
  return { byAction, wide };
}

// build/iam/layers.js
function layerOf(policies, request, lookup, test) {
  const allowing = [];
  const denying = [];
  const idle = [];
  for (const read of policies) {
    const open2 = (because) => {
      return { read, decision: "unknown", because, residual: [], path: read.held.path };
    };
    if (read.policy.unknown !== void 0) {
      const hit = open2([{ reason: read.policy.unknown }]);
      allowing.push(hit);
      denying.push(hit);
    }
    const unsaid = unsaidOf(read, request.action);
    if (unsaid !== void 0)
      allowing.push(open2([unsaid]));
    for (const statement of statementsAbout(read, request.action)) {
      idle.push(...idleConditions(read, statement, request, lookup, test));
      const result = decideStatement(read, statement, request, lookup, test);
      if (result.decision === "no")
        continue;
      const isOpen = "Effect" in statement.unknown || "" in statement.unknown;
      const hit = isOpen ? { ...result, read, decision: "unknown" } : { ...result, read };
      if (isOpen || statement.effect === "Allow")
        allowing.push(hit);
      if (isOpen || statement.effect === "Deny")
        denying.push(hit);
    }
  }
  return { allow: any(allowing.map(({ decision }) => decision)), allowing, denying, idle };
}
function idleConditions(read, statement, request, lookup, test) {
  const { literal } = request.action;
  if (literal === void 0)
    return [];
  const conditions = statement.conditions.filter(({ key }) => neverHas(literal, key.toLowerCase()) && lookup(key).presence === "no");
  if (conditions.length === 0)
    return [];
  const isAbout = decideStatement(read, { ...statement, conditions: [] }, request, lookup, test).decision !== "no";
  if (!isAbout)
    return [];
  return conditions.map((condition) => {
    const { operator, key } = condition;
    const effect = EFFECTS[statement.effect][holdsWithoutKey(condition) ? "holds" : "fails"];
    return { read, path: [...statement.path, "Condition", operator, key], key, effect };
  });
}
var EFFECTS = {
  Allow: { holds: "the condition limits nothing", fails: "the statement allows nothing" },
  Deny: { holds: "the condition spares nobody", fails: "the statement denies nothing" }
};
function unsaidOf({ held: { managed } }, { action, literal }) {
  if (managed === void 0 || saysAllOf(managed, literal))
    return void 0;
  const remedy = "write its document in its place";
  return { reason: `what the AWS managed policy ${managed} says of ${action} is not in the catalogue; ${remedy}` };
}
function controlLayer(level, of) {
  const sure = of(level.filter(({ applies }) => applies === "yes").map(({ read }) => read));
  const open2 = of(level.filter(({ applies }) => applies !== "yes").map(({ read }) => read));
  const doubted = open2.denying.map((hit) => ({ ...hit, decision: "unknown" }));
  const hasSure = level.some(({ applies }) => applies === "yes");
  const isAllowList = level.some(({ read }) => read.policy.statements.some(({ effect }) => effect === "Allow"));
  const allow = any([sure.allow, open2.allow === "no" ? "no" : "unknown"]);
  return {
    allow: isAllowList && hasSure ? allow : "yes",
    allowing: isAllowList && hasSure && allow === "unknown" ? [...sure.allowing, ...open2.allowing] : [],
    denying: [...sure.denying, ...doubted],
    idle: [...sure.idle, ...open2.idle]
  };
}

// build/iam/lacks.js
function lacksOf({ identity, boundaries, sessions, controls, resource }, action, isCrossAccount, own) {
  const isRefused = (layer) => layer?.allow === "no";
  const ofResource = isCrossAccount === "yes" ? "the resource is of another account, and none of its policies allows it" : `the ${own ?? "policy of the resource"} neither names the principal nor leaves it to the account`;
  const needsResource = isCrossAccount === "yes" || own !== void 0;
  const lacks = [
    [isRefused(identity), `no identity policy allows ${action} on it`],
    [isRefused(boundaries), "the permissions boundary does not allow it"],
    [isRefused(sessions), "no session policy allows it"],
    [isRefused(resource) && needsResource, ofResource],
    ...controls.map((level, index) => [
      isRefused(level),
      `no service control policy of level ${index + 1} allows it`
    ])
  ];
  return lacks.flatMap(([isLacking, reason]) => isLacking ? [{ reason }] : []);
}

// build/iam/boundaries.js
var ATTRIBUTE = "permissions_boundary";
function boundariesOf(node, own, all2, index) {
  if (own.length > 0)
    return own;
  const [value] = [
    ...valuesAt(node.resource.attributes, [ATTRIBUTE]),
    // Those of permission sets are attached by resources of their own.
    ...linked(node, "boundary_attachments").flatMap(({ resource }) => boundaryIn(resource.attributes))
  ];
  if (value === void 0 || value.kind === "known" && (value.value === null || value.value === ""))
    return void 0;
  const policies = new Set(linked(node, ATTRIBUTE));
  const ofTree = all2.filter(({ held }) => policies.has(held.holder));
  return ofTree.length > 0 ? ofTree : [elsewhere(node, value, index)];
}
function boundaryIn(attachment) {
  return [["managed_policy_arn"], ["customer_managed_policy_reference", "name"]].flatMap((path) => valuesAt(attachment, [ATTRIBUTE, ...path]));
}
function elsewhere(holder, value, index) {
  const path = [ATTRIBUTE];
  const resolve = (reference) => index.resolve(holder.resource.stack, reference);
  const attachment = readAttachment(value, path, resolve);
  const document = attachment?.value ?? {
    kind: "unknown",
    because: [{ reason: "the permissions boundary is not in the repository", span: value.span }],
    span: value.span
  };
  return {
    held: {
      holder,
      path,
      value: document,
      kind: "boundary",
      principals: [holder],
      ...attachment?.managed === void 0 ? {} : { managed: attachment.managed }
    },
    policy: readPolicy(document, [], resolve),
    kind: "boundary",
    resolve
  };
}

// build/iam/controls.js
function appliedControls(controls, accounts) {
  return controls.flatMap((read) => {
    const applies = appliesTo(read.held.holder, accounts);
    return applies === "no" ? [] : [{ read, applies }];
  });
}
function appliesTo(policy, accounts) {
  const own = valuesAt(policy.resource.attributes, ["target_ids"]).flatMap((value) => value.kind === "list" ? value.items : [value]);
  const attached = linked(policy, "attachments").flatMap(({ resource }) => valuesAt(resource.attributes, ["target_id"]));
  const targets = [...own, ...attached].filter((value) => !(value.kind === "known" && value.value === null));
  if (targets.length === 0)
    return "unknown";
  return any(targets.map((target) => {
    const id = target.kind === "known" ? String(target.value) : void 0;
    if (id === void 0)
      return "unknown";
    if (/^r-[0-9a-z]{4,32}$/.test(id))
      return "yes";
    if (!/^\d{12}$/.test(id) || accounts.length === 0)
      return "unknown";
    if (!accounts.includes(id))
      return "no";
    return accounts.length === 1 ? "yes" : "unknown";
  }));
}

// build/iam/members.js
var ATTRIBUTES = {
  aws_iam_group_membership: "users",
  aws_iam_user_group_membership: "user"
};
function absentMembers(group) {
  const found = linked(group, "memberships").flatMap((membership) => {
    const attribute = ATTRIBUTES[membership.resource.type];
    if (attribute === void 0)
      return [];
    const present2 = new Set([...linked(membership, "users"), ...linked(membership, "user")].flatMap(namesOf));
    return valuesAt(membership.resource.attributes, [attribute]).flatMap(itemsOf).flatMap((value) => {
      const name = textOf2(value);
      if (name === void 0 || present2.has(name))
        return [];
      return [{ name, membership, path: [attribute], span: value.span }];
    });
  });
  return [...new Map(found.map((member) => [member.name, member])).values()];
}
function namesOf({ resource }) {
  return ["name", "user_name"].flatMap((attribute) => valuesAt(resource.attributes, [attribute]).flatMap((value) => textOf2(value) ?? []));
}
function textOf2(value) {
  return value.kind === "known" && typeof value.value === "string" && value.value !== "" ? value.value : void 0;
}

// build/iam/identities.js
var KINDS = {
  aws_iam_role: "role",
  aws_iam_user: "user",
  aws_iam_group: "group",
  aws_ssoadmin_permission_set: "permission-set"
};
function identities(index, policies, { accountsOf = () => [] } = {}) {
  const byPrincipal = groupByPrincipal(policies);
  const controls = policies.filter(({ kind }) => kind === "service_control");
  const bounding = policies.filter(({ kind }) => kind === "boundary");
  const build2 = (node, kind, applied) => {
    const { resource } = node;
    const accounts = accountsOf(resource.stack);
    const account = accountIn(resource.attributes) ?? (accounts.length === 1 ? accounts[0] : void 0);
    const name = kind === "unattached" ? void 0 : nameOf(resource.attributes);
    const own = byPrincipal.get(node) ?? NO_POLICIES;
    return {
      node,
      kind,
      policies: applied,
      boundaries: kind === "unattached" ? void 0 : boundariesOf(node, own.boundary, bounding, index),
      controls: appliedControls(controls, account === void 0 ? accounts : [account]),
      trust: own.trust,
      ...tagsOf(resource.attributes),
      ...account === void 0 ? {} : { account },
      ...name === void 0 ? {} : { name }
    };
  };
  const isGivenPolicies = (node) => (byPrincipal.get(node)?.identity.length ?? 0) > 0 || linked(node, "attachments").length > 0 || linked(node, "groups").length > 0;
  const found = index.nodes.flatMap((node) => {
    const kind = KINDS[node.resource.type];
    if (kind === void 0 || node.resource.mode !== "managed" && !isGivenPolicies(node))
      return [];
    if (kind === "group" && linked(node, "users").length > 0 && absentMembers(node).length === 0)
      return [];
    const own = (byPrincipal.get(node) ?? NO_POLICIES).identity.map((read) => ({ read }));
    const ofGroups = kind !== "user" ? [] : linked(node, "groups").flatMap((group) => (byPrincipal.get(group) ?? NO_POLICIES).identity.map((read) => ({ read, through: group })));
    return [build2(node, kind, [...own, ...ofGroups])];
  });
  const unattached = policies.filter(({ kind, held }) => kind === "identity" && held.principals.length === 0).map((read) => build2(read.held.holder, "unattached", [{ read }]));
  return [...found, ...unattached];
}
var NO_POLICIES = { identity: [], boundary: [], trust: [] };
function groupByPrincipal(policies) {
  const grouped = /* @__PURE__ */ new Map();
  for (const read of policies) {
    const { kind, held } = read;
    if (kind !== "identity" && kind !== "boundary" && kind !== "trust")
      continue;
    for (const principal of held.principals) {
      let own = grouped.get(principal);
      if (own === void 0)
        grouped.set(principal, own = { identity: [], boundary: [], trust: [] });
      own[kind].push(read);
    }
  }
  return grouped;
}
function nameOf(attributes) {
  return literalAt(attributes, "name") ?? literalAt(attributes, "user_name") ?? literalAt(attributes, "group_name");
}
function literalAt(attributes, path) {
  const [value, ...others] = valuesAt(attributes, path.split("."));
  if (value?.kind !== "known" || others.length > 0 || typeof value.value !== "string")
    return void 0;
  return value.value === "" ? void 0 : value.value;
}
function accountIn(attributes) {
  return /^arn:[^:]*:iam::(\d{12}):/.exec(literalAt(attributes, "arn") ?? "")?.[1];
}
function tagsOf(attributes) {
  const [tags] = valuesAt(attributes, ["tags"]);
  if (tags === void 0 || tags.kind === "known" && tags.value === null)
    return { tags: /* @__PURE__ */ new Map(), tagsUnknown: false };
  return tags.kind === "map" ? { tags: tags.entries, tagsUnknown: tags.rest !== void 0 } : { tags: /* @__PURE__ */ new Map(), tagsUnknown: true };
}

// build/iam/requester.js
function requesterOf(identity) {
  const { kind, account, name, tags, node } = identity;
  const resolve = identity.policies[0]?.read.resolve ?? (() => []);
  return {
    kind: kind === "role" || kind === "permission-set" ? "role" : kind === "user" ? "user" : "other",
    account,
    arn: arnOf(identity),
    name: kind === "user" ? name ?? literalAt(node.resource.attributes, "name") : name,
    tags,
    resolve
  };
}
function arnOf({ kind, account, name, node }) {
  if (kind !== "role" && kind !== "user")
    return void 0;
  const { attributes } = node.resource;
  const written = literalAt(attributes, "arn");
  if (written !== void 0)
    return written;
  const path = literalAt(attributes, "path") ?? "/";
  return account === void 0 || name === void 0 ? void 0 : `arn:aws:iam::${account}:${kind}${path}${name}`;
}

// build/iam/request-keys.js
var ABSENT = { presence: "no", values: void 0, because: [] };
function requestKeys(requester, { literal }, context) {
  return (written) => {
    const key = written.toLowerCase();
    const given = context.keys?.get(key);
    if (given !== void 0)
      return given;
    if (literal !== void 0 && neverHas(literal, key))
      return ABSENT;
    return ofPrincipal(key, written, requester, context) ?? open(written);
  };
}
function ofPrincipal(key, written, requester, context) {
  if (key.startsWith("aws:principaltag/"))
    return tagValue(written.slice("aws:principaltag/".length), requester);
  const find = Object.hasOwn(OF_PRINCIPAL, key) ? OF_PRINCIPAL[key] : void 0;
  return find?.(written, requester, context);
}
var absent = () => ABSENT;
var always = (value) => (written) => present(value, written);
var OF_PRINCIPAL = {
  "aws:principalaccount": (written, { account }) => present(account, written),
  "kms:calleraccount": (written, { account }) => present(account, written),
  "aws:principalarn": (written, { arn }) => present(arn, written),
  "aws:principaltype": (written, { kind, type }) => present(type ?? TYPES[kind], written),
  "aws:principalorgid": (written, _, { organization }) => organization === void 0 ? open(written) : present(organization, written),
  // Sessions of roles have none.
  "aws:username": (written, { kind, name }) => kind === "role" ? ABSENT : present(name, written),
  "aws:userid": (written, { session }) => userId(written, session),
  "aws:tokenissuetime": (written, { kind }) => kind === "role" ? present(void 0, written) : void 0,
  "aws:currenttime": always(void 0),
  "aws:epochtime": always(void 0),
  // Whoever asks can ask over TLS.
  "aws:securetransport": always("true"),
  "aws:principalisawsservice": always("false"),
  "aws:viaawsservice": always("false"),
  "aws:calledvia": absent,
  "aws:calledviafirst": absent,
  "aws:calledvialast": absent,
  "aws:principalservicename": absent,
  "aws:principalservicenameslist": absent,
  // With requests only that a service makes as itself.
  "aws:sourceaccount": absent,
  "aws:sourcearn": absent,
  "aws:sourceorgid": absent,
  "aws:sourceorgpaths": absent
};
var TYPES = {
  user: "User",
  role: "AssumedRole",
  other: void 0
};
function userId(written, session) {
  if (session === void 0)
    return present(void 0, written);
  const value = [{ sort: "hole", key: written }, ...literalPattern(`:${session}`)];
  return { presence: "yes", values: [value], because: causesOf(written) };
}
function tagValue(name, { tags, hasAllTags, resolve }) {
  const [, value] = [...tags].find(([tag]) => tag.toLowerCase() === name.toLowerCase()) ?? [];
  const key = `aws:PrincipalTag/${name}`;
  if (value === void 0)
    return hasAllTags === true ? ABSENT : open(key);
  const { pattern } = patternOf(readText(value, ["tags", name], resolve), resolve, false);
  return { presence: "yes", values: [literalOnly(pattern)], because: [] };
}
function literalOnly(pattern) {
  return pattern.map((letter) => typeof letter === "object" && "wildcard" in letter ? letter.wildcard : letter);
}
function present(value, key) {
  return value === void 0 ? { presence: "yes", values: void 0, because: causesOf(key) } : { presence: "yes", values: [literalPattern(value)], because: [] };
}
function open(key) {
  return { presence: "unknown", values: void 0, because: causesOf(key) };
}
function causesOf(key) {
  return [{ reason: `${key} of the request is not known` }];
}

// build/iam/decide.js
var WITH_RESOURCE_CONTROLS = /* @__PURE__ */ new Set([
  ...["aoss", "cognito-idp", "dynamodb", "ecr", "kms", "logs", "s3", "secretsmanager", "sqs", "sts"]
]);
function decideLayers(layers, requester, request, context = {}) {
  const lookup = requestKeys(requester, request.action, context);
  const of = (policies, test) => layerOf(policies, request, lookup, test);
  const identity = of(layers.identity.map(({ read }) => read));
  const boundaries = layers.boundaries === void 0 ? void 0 : of(layers.boundaries);
  const sessions = layers.sessions === void 0 ? void 0 : of(layers.sessions);
  const controls = (layers.controls ?? []).filter((level) => level.length > 0).map((level) => controlLayer(level, of));
  const { session: bySession, itself: byItself, account: byAccount, spares } = layers.naming ?? NO_NAMING;
  const others = (spared) => not(spares(spared));
  const named = (names, notNamed) => of(layers.resource ?? [], principalTest(names, notNamed));
  const resource = named((them) => any([bySession, byItself, byAccount].map((names) => names(them))), others);
  const service = request.action.literal?.split(":")[0] ?? "";
  const isControlled = WITH_RESOURCE_CONTROLS.has(service);
  const resourceControls = of(isControlled ? layers.resourceControls ?? [] : [], principalTest(everybody, noOne));
  const applying = [identity, boundaries, sessions, ...controls, resource].filter((each) => each !== void 0);
  const denying = [...applying, resourceControls].flatMap((each) => each.denying);
  const denied = any(denying.map(({ decision }) => decision));
  const idle = [...applying, resourceControls].flatMap((each) => each.idle).map((it) => idleReason(it, request));
  if (denied === "yes") {
    const sure = denying.filter(({ decision }) => decision === "yes");
    const because = [...reasons("denies", request, sure), ...idle];
    return { decision: "deny-explicit", because, doubts: [], residual: [] };
  }
  const bounded = all([boundaries?.allow ?? "yes", sessions?.allow ?? "yes"]);
  const direct = any([named(bySession, noOne).allow, all([named(byItself, others).allow, bounded])]);
  const { granted, doubts } = grantedBy(layers, request.action, {
    identity: all([identity.allow, bounded]),
    resource: resource.allow,
    direct
  });
  const allowed = all([granted, ...controls.map(({ allow }) => allow)]);
  if (allowed === "no") {
    const decided2 = { identity, boundaries, sessions, controls, resource };
    const lacks = lacksOf(decided2, request.action.action, layers.isCrossAccount ?? "no", ownPolicy(request.action));
    return { decision: "deny-implicit", because: idle, doubts: lacks, residual: [] };
  }
  const own = [...identity.allowing, ...resource.allowing];
  if (allowed === "yes" && denied === "no") {
    const sure = own.filter(({ decision }) => decision === "yes");
    const because = [...reasons("allows", request, sure), ...idle];
    return { decision: "must-allow", because, doubts: [], residual: [] };
  }
  const open2 = [...applying.flatMap((each) => each.allowing), ...denying].filter(({ decision }) => decision !== "yes");
  return {
    decision: "may-allow",
    because: [
      ...reasons("allows", request, own.filter(({ decision: sure }) => sure === "yes")),
      ...reasons("may allow", request, own.filter(({ decision: sure }) => sure !== "yes")),
      ...reasons("may deny", request, denying),
      ...idle
    ],
    doubts: [...doubts, ...open2.flatMap(({ because }) => because)],
    residual: open2.flatMap(({ residual }) => residual)
  };
}
var noOne = () => "no";
var NO_NAMING = { session: noOne, itself: noOne, account: noOne, spares: noOne };
var everybody = (principals) => any(principals.map(({ type }) => type === "*" ? "yes" : "unknown"));
function principalTest(names, notNamed) {
  return ({ principals, notPrincipals }) => {
    if (principals !== void 0)
      return names(principals);
    return notPrincipals === void 0 ? "unknown" : notNamed(notPrincipals);
  };
}
var BY_RESOURCE_POLICY = [
  [/^kms:/, "key policy"],
  [/^sts:assumerole/, "trust policy"]
];
function ownPolicy({ literal = "" }) {
  return BY_RESOURCE_POLICY.find(([actions]) => actions.test(literal))?.[1];
}
function grantedBy({ resource: policies = [], isCrossAccount = "no" }, action, { identity, resource, direct }) {
  const policy = ownPolicy(action);
  const isNotGiven = policies.length === 0 && identity !== "no";
  if (policy !== void 0 && isNotGiven && (policy === "trust policy" || isCrossAccount !== "yes")) {
    const reason = `the ${policy} is not given; it has to name the principal, or to leave it to its account`;
    return { granted: "unknown", doubts: [{ reason: `${reason} (resourcePolicies)` }] };
  }
  const across = all([resource, identity]);
  const within = any([direct, policy === void 0 ? identity : across]);
  if (isCrossAccount === "yes")
    return { granted: across, doubts: [] };
  return { granted: isCrossAccount === "no" || within === across ? within : "unknown", doubts: [] };
}
function reasons(verb, { action }, hits) {
  return hits.map(({ read, path }) => ({ message: `${verb} ${action.action}`, read, path }));
}
function idleReason({ read, path, key, effect }, { action }) {
  return { message: `${key} never comes with ${action.action}: ${effect}`, read, path };
}

export {
  unsupportedConditions,
  holdsWithoutKey,
  neverHas,
  requiredResources,
  actionsOf,
  absentMembers,
  identities,
  decideConditions,
  invalidityOf,
  validityOf,
  textContext,
  boundPattern,
  patternFor,
  openVariables,
  statementsAbout,
  requesterOf,
  requestKeys,
  decideLayers
};
