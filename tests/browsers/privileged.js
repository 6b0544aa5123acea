/* What only Firefox's own window may do. firefox.ts sends this text there once; it runs with the browser's rights, not Node's. */
globalThis.elsewhereDriver = (addonId) => {
  const policy = () => WebExtensionPolicy.getByID(addonId);
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
  const action = () => ExtensionParent.apiManager.global.browserActionFor(policy().extension);
  const markedTab = (mark) => gBrowser.tabs.find((tab) => tab.elsewhereMark === mark);

  const views = {
    popup: () => [...document.querySelectorAll('browser.webextension-popup-browser')].at(-1),
    sidebar: () => document.getElementById('sidebar').contentDocument?.querySelector('#webext-panels-browser'),
  };
  const viewOf = (name) => (views[name] ? views[name]() : markedTab(name)?.linkedBrowser);

  return {
    markFrontTab: (mark) => {
      gBrowser.selectedTab.elsewhereMark = mark;
    },
    openTab: (url) => {
      const triggeringPrincipal = Services.scriptSecurityManager.getSystemPrincipal();
      gBrowser.selectedTab = gBrowser.addTab(url, { triggeringPrincipal });
    },
    clickToolbar: () => action().triggerAction(window),
    closePopup: () => views.popup()?.closest('panel').hidePopup(),
    closeSidebar: () => SidebarController.hide(),
    badge: (mark) => action().action.getContextData(markedTab(mark)).badgeText ?? '',
    isOpen: (name, path) => viewOf(name)?.currentURI.spec.includes(path) ?? false,
    revoke: (origins) => ExtensionPermissions.remove(addonId, { permissions: [], origins }, policy().extension),
    answerPrompts: (yes) => Services.prefs.setBoolPref('extensions.webextOptionalPermissionPrompts', !yes),
    /** Presses the second button of the permission prompt; false while there is none. */
    refusePrompt: () => {
      const prompt = PopupNotifications.panel.state === 'open' && PopupNotifications.panel.firstElementChild;
      if (!prompt) return false;
      prompt.secondaryButton.click();
      return true;
    },
    stopBackground: () => policy().extension.terminateBackground({ disableResetIdleForTest: true }),
    backgroundState: () => policy().extension.backgroundState,
    installedVersion: () => policy()?.extension.version ?? null,

    /** Accepts one certificate for the hosts it names, and for no others. */
    trust: (base64, hosts) => {
      const certificates = Cc['@mozilla.org/security/x509certdb;1'].getService(Ci.nsIX509CertDB);
      const overrides = Cc['@mozilla.org/security/certoverride;1'].getService(Ci.nsICertOverrideService);
      const certificate = certificates.constructX509FromBase64(base64);
      for (const host of hosts) overrides.rememberValidityOverride(host, 443, {}, certificate, true);
    },

    /** A PNG in base64 of what a popup or sidebar shows. */
    picture: async (name) => {
      const bitmap = await viewOf(name).browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white');
      const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
      canvas.getContext('2d').drawImage(bitmap, 0, 0);
      const bytes = new Uint8Array(await (await canvas.convertToBlob()).arrayBuffer());
      return btoa(bytes.reduce((text, byte) => text + String.fromCharCode(byte), ''));
    },

    /** Runs a function body inside a popup, sidebar or tab, with `content` as its window, and gives what it returns. */
    inside: (name, body) =>
      new Promise((done, fail) => {
        const manager = viewOf(name)?.messageManager;
        if (!manager) return fail(new Error(`There is no ${name} any more`));
        const reply = `elsewhere:${Math.random()}`;
        const listen = ({ data }) => {
          manager.removeMessageListener(reply, listen);
          clearTimeout(patience);
          data.error ? fail(new Error(data.error)) : done(data.value ?? null);
        };
        const patience = setTimeout(
          () => listen({ data: { error: `The ${name} gave no answer: is it closed?` } }),
          5000,
        );
        manager.addMessageListener(reply, listen);
        const script = `(async () => {
          const answer = (data) => sendAsyncMessage(${JSON.stringify(reply)}, data);
          try { answer({ value: await (async () => { ${body} })() }); } catch (error) { answer({ error: String(error) }); }
        })()`;
        manager.loadFrameScript(`data:application/javascript;charset=utf-8,${encodeURIComponent(script)}`, false);
      }),
  };
};
