using System.Runtime.CompilerServices;
using System.Text;

namespace DigitaalWerkt.Web.Platform.Localisation;

/// <summary>Character sets of before UTF-8: files of planners and e-mails of people still come in them.</summary>
static class OldEncodings
{
    // Before anything is decoded: a library that asks for a character set too early never finds it any more.
    [ModuleInitializer]
    internal static void Register() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
}
