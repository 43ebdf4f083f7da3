using DigitaalWerkt.Web.Kernel;

namespace DigitaalWerkt.Web.Features.Shared;

/// <summary>Words of ours on a slip, in Dutch and in the language of its reader, which may be another than that of whoever prints it.</summary>
/// <param name="Feature">Whose texts hold the key.</param>
/// <param name="Help">The language that stands under the Dutch, or null.</param>
public sealed record SlipWords(string Feature, string Key, Language? Help, params object[] Args)
{
    public const string View = "/Features/Shared/_SlipWords.cshtml";
}
