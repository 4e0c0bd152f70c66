<#import "footer.ftl" as loginFooter>
<#macro registrationLayout bodyClass="" displayInfo=false displayMessage=true displayRequiredFields=false>
<!DOCTYPE html>
<html lang="en-GB">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <meta name="robots" content="noindex, nofollow">
  <title>${msg("loginTitle", (realm.displayName!''))}</title>
  <link rel="icon" href="data:,">
  <#list properties.styles?split(' ') as style>
  <link rel="stylesheet" href="${url.resourcesPath}/${style}">
  </#list>
  <#if scripts??>
    <#list scripts as script>
  <script src="${script}"></script>
    </#list>
  </#if>
  <#if authenticationSession??>
  <script type="module">
    <#outputformat "JavaScript">
    import { checkAuthSession, startSessionPolling } from ${(url.resourcesPath + "/js/authChecker.js")?c};
    startSessionPolling(${url.ssoLoginInOtherTabsUrl?c});
    checkAuthSession(${authenticationSession.authSessionIdHash?c});
    </#outputformat>
  </script>
  </#if>
</head>
<body data-page-id="login-${pageId}">
  <a class="skip-link" href="#main">${msg("skipToContent")}</a>
  <header class="portal-header">
    <#if client?? && client.baseUrl?has_content>
    <a class="wordmark" href="${client.baseUrl}"><@mark/><span>${realm.displayName!''}</span></a>
    <#else>
    <span class="wordmark"><@mark/><span>${realm.displayName!''}</span></span>
    </#if>
  </header>
  <main class="page" id="main" tabindex="-1">
    <div class="columns">
      <div>
        <h1 id="kc-page-title"><#nested "header"></h1>
        <#if auth?has_content && auth.showUsername() && !auth.showResetCredentials()>
        <#nested "show-username">
        <p>${auth.attemptedUsername} <a id="reset-login" href="${url.loginRestartFlowUrl}">${msg("restartLoginTooltip")}</a></p>
        </#if>
        <#if displayMessage && message?has_content && (message.type != 'warning' || !isAppInitiatedAction??)>
        <div class="message message--${message.type}" role="alert">${kcSanitize(message.summary)?no_esc}</div>
        </#if>
        <#nested "form">
        <#if auth?has_content && auth.showTryAnotherWayLink()>
        <form action="${url.loginAction}" method="post">
          <button class="button button--quiet" type="submit" name="tryAnotherWay" value="on">${msg("doTryAnotherWay")}</button>
        </form>
        </#if>
        <#nested "socialProviders">
        <#if displayInfo>
        <div><#nested "info"></div>
        </#if>
      </div>
      <aside class="panel" aria-labelledby="no-account">
        <h2 id="no-account">${msg("noAccountTitle")}</h2>
        <p>${msg("noAccountText")}</p>
      </aside>
    </div>
  </main>
  <footer class="portal-footer">
    <@loginFooter.content/>
    <p>Contains public sector information licensed under the Open Government Licence v3.0.</p>
  </footer>
</body>
</html>
</#macro>
<#macro mark>
<svg viewBox="0 0 24 24" aria-hidden="true" focusable="false"><path fill="currentColor" d="M2 21V12h5v9zM9.5 21V7h5v14zM17 21V2h5v19z"/></svg>
</#macro>
