<#import "template.ftl" as layout>
<#assign refused = messagesPerField.existsError('username','password')>
<@layout.registrationLayout displayMessage=!refused; section>
  <#if section = "header">
    ${msg("loginAccountTitle")}
  <#elseif section = "form">
    <p class="sentence">${msg("portalPurpose")}</p>
    <form id="kc-form-login" action="${url.loginAction}" method="post">
      <#if !usernameHidden??>
      <div class="field<#if refused> field--error</#if>">
        <label class="label" for="username">${msg("usernameOrEmail")}</label>
        <#if refused>
        <span class="field-error" id="input-error" role="alert">${kcSanitize(messagesPerField.getFirstError('username','password'))?no_esc}</span>
        </#if>
        <input class="input" id="username" name="username" type="text" value="${(login.username!'')}" autocomplete="username" autocapitalize="none" spellcheck="false" autofocus<#if refused> aria-invalid="true" aria-describedby="input-error"</#if>>
      </div>
      </#if>
      <div class="field<#if refused> field--error</#if>">
        <label class="label" for="password">${msg("password")}</label>
        <#if usernameHidden?? && refused>
        <span class="field-error" id="input-error" role="alert">${kcSanitize(messagesPerField.getFirstError('username','password'))?no_esc}</span>
        </#if>
        <input class="input" id="password" name="password" type="password" autocomplete="current-password"<#if refused> aria-invalid="true" aria-describedby="input-error"</#if>>
      </div>
      <input type="hidden" name="credentialId" <#if auth.selectedCredential?has_content>value="${auth.selectedCredential}"</#if>>
      <div class="button-row">
        <button class="button" id="kc-login" name="login" type="submit">${msg("doLogIn")}</button>
        <#if realm.resetPasswordAllowed>
        <a href="${url.loginResetCredentialsUrl}">${msg("doForgotPassword")}</a>
        </#if>
      </div>
    </form>
  <#elseif section = "socialProviders">
    <#if realm.password && social?? && social.providers?has_content>
    <h2>${msg("identity-provider-login-label")}</h2>
    <ul>
      <#list social.providers as p>
      <li><a id="social-${p.alias}" href="${p.loginUrl}">${p.displayName!}</a></li>
      </#list>
    </ul>
    </#if>
  </#if>
</@layout.registrationLayout>
