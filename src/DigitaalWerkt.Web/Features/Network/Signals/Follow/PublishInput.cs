using DigitaalWerkt.Web.Platform.Localisation;
using DigitaalWerkt.Web.Platform.Web;

namespace DigitaalWerkt.Web.Features.Network.Signals.Follow;

/// <summary>What everybody may read, as it stands in the form, with what the editor says to have looked at.</summary>
public sealed record PublishInput
{
    public string? PublicText { get; init; }
    public string? Story { get; init; }
    public string? Sources { get; init; }

    /// <summary>Nobody can be recognised: no name, no address, no story that only one person has.</summary>
    public bool NamesNobody { get; init; }

    /// <summary>It may happen to more people than one.</summary>
    public bool IsCommon { get; init; }

    /// <summary>It accuses nobody.</summary>
    public bool BlamesNobody { get; init; }

    /// <summary>Somebody who learns Dutch understands it.</summary>
    public bool IsPlain { get; init; }

    /// <summary>The fields with something to tick.</summary>
    public static IReadOnlyList<string> Checks { get; } = [nameof(NamesNobody), nameof(IsCommon), nameof(BlamesNobody), nameof(IsPlain)];

    public static PublishInput Of(Signal row) => new() { PublicText = row.PublicText ?? row.What, Story = row.Story, Sources = row.Sources };

    /// <summary>The fields in words, each with its name, for whoever compares them.</summary>
    public IReadOnlyList<(string Word, string? Value)> InWords(Texts texts) =>
        [(texts.Signal("Signal_PublicText"), PublicText), (texts.Signal("Signal_Story"), Story), (texts.Signal("Signal_Sources"), Sources)];

    public string? ReadText() => Typed.Text(PublicText);

    public string? ReadStory() => Typed.Text(Story);

    public string? ReadSources() => Typed.Text(Sources);

    public bool IsTicked(string check) => check switch
    {
        nameof(NamesNobody) => NamesNobody,
        nameof(IsCommon) => IsCommon,
        nameof(BlamesNobody) => BlamesNobody,
        _ => IsPlain,
    };
}
