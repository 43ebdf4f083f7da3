using DigitaalWerkt.Web.Platform.Localisation;

namespace DigitaalWerkt.Web.Features.Network.Partners;

static class PartnerTexts
{
    public static string Partner(this Texts texts, string key, params object?[] args) => texts.Dutch("Network", key, args);
}
