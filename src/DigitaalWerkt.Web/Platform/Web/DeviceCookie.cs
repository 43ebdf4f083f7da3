using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.DataProtection;

namespace DigitaalWerkt.Web.Platform.Web;

/// <summary>
/// Something that a visitor keeps on the device and not with us: sealed in one cookie. A cookie that was tampered with, or that an
/// older program wrote in another form, reads as nothing: a fresh start, no error.
/// </summary>
/// <typeparam name="T">What is kept; serialised as JSON.</typeparam>
/// <param name="name">Name of the cookie without its <c>__Host-</c> prefix; also the purpose of the protection.</param>
/// <param name="json">How <typeparamref name="T"/> is written.</param>
/// <param name="protection">Keys, shared by all instances of the site.</param>
public sealed class DeviceCookie<T>(string name, JsonTypeInfo<T> json, IDataProtectionProvider protection)
    where T : class
{
    /// <summary>The longest value that browsers keep with its name and attributes (4,096 bytes in all), in characters.</summary>
    public const int MaxLength = 3800;

    readonly string cookie = "__Host-" + name;
    readonly Sealed seal = new(protection, "device", name, "v1");

    /// <summary>What this device keeps, or null when it keeps nothing that we can read.</summary>
    public T? Read(HttpContext http) =>
        http.Request.Cookies[cookie] is { Length: > 0 and <= MaxLength } value ? seal.Open(value, json) : null;

    /// <summary>Keeps a value on the device.</summary>
    /// <param name="lifetime">How long; null keeps it until the browser closes.</param>
    /// <returns>False when it doesn't fit in a cookie; then nothing is written.</returns>
    public bool Write(HttpContext http, T value, TimeSpan? lifetime)
    {
        var text = seal.Seal(value, json);
        if (text.Length > MaxLength)
        {
            return false;
        }
        http.Response.Cookies.Append(cookie, text, Options(http, lifetime));
        return true;
    }

    /// <summary>Removes it from the device.</summary>
    public void Delete(HttpContext http) => http.Response.Cookies.Delete(cookie, Options(http, null));

    // Lax: a link from elsewhere, such as the QR code of a card, must find what stands on the device.
    static CookieOptions Options(HttpContext http, TimeSpan? lifetime) =>
        new SecureCookie { SameSite = SameSiteMode.Lax, MaxAge = lifetime }.Build(http);
}
