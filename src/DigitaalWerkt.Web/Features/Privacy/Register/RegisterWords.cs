using DigitaalWerkt.Web.Features.Shared.Register;
using DigitaalWerkt.Web.Platform.Jobs;
using DigitaalWerkt.Web.Platform.Localisation;

namespace DigitaalWerkt.Web.Features.Privacy.Register;

/// <summary>The register in words.</summary>
public sealed class RegisterWords(IEnumerable<IJob> jobs, Texts texts)
{
    readonly Lazy<Dictionary<string, string>> titles = new(
        () => jobs.ToDictionary(job => job.Name, job => texts.Dutch(job.Feature, $"Job_{job.Name}")));

    public string Ground(LegalGround ground) => Say($"Ground_{ground}");

    /// <summary>How long, and from when.</summary>
    public string Kept(RetentionRule rule) => rule.Term.Unit == TermUnit.AsTheRowSays
        ? rule.From
        : $"{Say(rule.Term.Number == 1 ? $"Term_{rule.Term.Unit}_One" : $"Term_{rule.Term.Unit}", rule.Term.Number)} {rule.From}";

    /// <summary>How long something is kept.</summary>
    public string Kept(PersonalData data) => data.Rule is { } rule ? Kept(rule) : Say($"Kept_{data.End}");

    /// <summary>What ends it.</summary>
    public string Ends(PersonalData data) => data.Rule is { } rule ? Say("Ends_Rule", titles.Value[rule.Job]) : Say($"Ends_{data.End}");

    string Say(string key, params object?[] args) => texts.Dutch("Privacy", key, args);
}
