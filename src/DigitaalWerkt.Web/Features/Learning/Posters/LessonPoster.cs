using DigitaalWerkt.Web.Features.Learning.Content;
using DigitaalWerkt.Web.Kernel;

namespace DigitaalWerkt.Web.Features.Learning.Posters;

/// <summary>A lesson on one A4, to hang up where people come.</summary>
/// <param name="Address">What the QR code holds.</param>
/// <param name="AddressInWords">All lessons, short enough to type.</param>
/// <param name="Drawing">Where the drawing comes from: its address, or itself in a PDF.</param>
public sealed record LessonPoster(Module Module, string Address, string AddressInWords, string Drawing)
{
    /// <summary>The languages into which the whole lesson is translated: in those it says what it is.</summary>
    public IEnumerable<(Language Language, string Title)> Translations =>
        Language.Help.Where(language => Module.TranslationInto(language) is not null)
            .Select(language => (language, Module.Title.In(language)!));
}
