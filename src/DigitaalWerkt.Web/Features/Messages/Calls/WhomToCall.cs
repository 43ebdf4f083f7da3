using DigitaalWerkt.Web.Kernel;
using DigitaalWerkt.Web.Platform.Localisation;

namespace DigitaalWerkt.Web.Features.Messages.Calls;

/// <summary>Whom to call, in words.</summary>
public static class WhomToCall
{
    /// <summary>A number, or the organisation that knows one. Somebody who gave only an address can still be written to by hand.</summary>
    /// <param name="organisation">The name of the organisation of which the person is a client.</param>
    public static string WhomToCallAt(this Texts texts, string? phone, string? organisation, string? email) =>
        PhoneNumber.FromKept(phone)?.Written ?? organisation ?? email ?? texts.Dutch("Messages", "Messages_Calls_NoNumber");
}
