using System.Text.Json.Serialization;

namespace DigitaalWerkt.Web.Platform.Web;

/// <summary>
/// Knows the device of a visitor who has no account again, from a form to its answer and no longer than the browser is open: so that a form
/// that somebody else finds is not theirs.
/// </summary>
/// <param name="http">The request.</param>
/// <param name="cookie">Where it stands.</param>
public sealed class VisitorDevice(IHttpContextAccessor http, DeviceCookie<VisitorDevice.Mark> cookie)
{
    /// <summary>The name of the cookie, without its prefix.</summary>
    public const string Cookie = "toestel";

    Guid? id;

    /// <summary>Of this device; a device that had none gets it now. Asked when a form is shown, and when it comes back.</summary>
    public Guid Id => id ??= cookie.Read(http.HttpContext!)?.Id ?? Renew();

    /// <summary>Takes its forms of before away from this device: the next person there must not get their answers.</summary>
    public Guid Renew()
    {
        id = Guid.NewGuid();
        cookie.Write(http.HttpContext!, new(id.Value), lifetime: null);
        return id.Value;
    }

    /// <summary>What the device keeps.</summary>
    /// <param name="Id">Random.</param>
    public sealed record Mark(Guid Id);
}

[JsonSerializable(typeof(VisitorDevice.Mark))]
sealed partial class VisitorDeviceJson : JsonSerializerContext;
