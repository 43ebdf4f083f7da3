using DigitaalWerkt.Web.Platform.Localisation;

namespace DigitaalWerkt.Web.Features.Guidance.Outreach;

/// <summary>How outreach says what is kept as a name or a code.</summary>
public sealed class OutreachWords(Texts texts)
{
    public string Kind(FindPlaceKind kind) => Say($"Outreach_Kind_{kind}");

    public string Theme(ContactTheme theme) => Say($"Outreach_Theme_{theme}");

    /// <param name="code">Null: not known, or outside Ghent.</param>
    public string Neighbourhood(string? code) => Kernel.Neighbourhood.Find(code)?.Name ?? Say("Outreach_Neighbourhood_None");

    public string People(int people) => people == 1 ? Say("Outreach_People_One") : Say("Outreach_People_Many", people);

    /// <summary>A week by its Monday.</summary>
    public string Week(DateOnly monday) => Say("Outreach_Week_Of", BelgianFormat.ShortDate(monday));

    public string Say(string key, params object?[] values) => texts.Dutch("Guidance", key, values);
}
