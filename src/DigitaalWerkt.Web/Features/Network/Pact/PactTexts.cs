using DigitaalWerkt.Web.Platform.Localisation;

namespace DigitaalWerkt.Web.Features.Network.Pact;

/// <summary>The words of what stands in the database as a name.</summary>
static class PactTexts
{
    public static string Pact(this Texts texts, string key, params object?[] args) => texts.Dutch("Network", key, args);

    /// <summary>The key of the track; null: its source doesn't say.</summary>
    public static string Key(this PactPillar? pillar) => pillar is null ? "Pact_Pillar_None" : $"Pact_Pillar_{pillar}";

    /// <summary>The key of how it goes; null: nobody chose.</summary>
    public static string Key(this PactState? state) => state is null ? "Pact_State_None" : $"Pact_State_{state}";

    public static string Key(this PactLateness late) => $"Pact_Late_{late}";

    /// <summary>The class of the sign of how it goes, which has a word too.</summary>
    public static string Sign(this PactState? state) => state switch
    {
        PactState.Green => "right",
        PactState.Orange => "warning",
        PactState.Red => "late",
        _ => "",
    };

    /// <summary>A number with what it counts; a dash when there is none.</summary>
    public static string Counted(int? number, string? unit) => number is { } known ? $"{Euros.Count(known)} {unit}".TrimEnd() : "–";

    /// <summary>Whole euros; a dash when there are none.</summary>
    public static string Money(int? euros) => euros is { } known ? Euros.Show(known) : "–";

    /// <summary>A day; a dash when there is none.</summary>
    public static string Day(DateOnly? day) => day is { } known ? BelgianFormat.NumericDate(known) : "–";
}
