using DigitaalWerkt.Web.Kernel;
using DigitaalWerkt.Web.Platform.Web;

namespace DigitaalWerkt.Web.Platform.Localisation;

/// <summary>The language in which this visitor wants help beside the Dutch; kept in a cookie on the device.</summary>
public sealed class HelpLanguage(IHttpContextAccessor http)
{
    const string Cookie = "__Host-taal";

    /// <summary>The language, or null: Dutch only.</summary>
    public Language? Current => Language.FindHelp(http.HttpContext?.Request.Cookies[Cookie]);

    /// <summary>Remembers the choice on this device.</summary>
    /// <param name="language">The language, or null for Dutch only.</param>
    public void Choose(Language? language)
    {
        var cookies = http.HttpContext!.Response.Cookies;
        var options = new SecureCookie { SameSite = SameSiteMode.Lax, MaxAge = TimeSpan.FromDays(365) }.Build(http.HttpContext);
        if (language is null)
        {
            cookies.Delete(Cookie, options);
        }
        else
        {
            cookies.Append(Cookie, language.Code, options);
        }
    }
}
