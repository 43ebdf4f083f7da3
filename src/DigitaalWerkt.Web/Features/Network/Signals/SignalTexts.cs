using DigitaalWerkt.Web.Platform.Localisation;

namespace DigitaalWerkt.Web.Features.Network.Signals;

/// <summary>The words of what stands in the database as a name.</summary>
static class SignalTexts
{
    public static string Signal(this Texts texts, string key, params object?[] args) => texts.Dutch("Network", key, args);

    public static string Key(this SignalState state) => $"Signal_State_{state}";

    public static string State(this Texts texts, SignalState state) => texts.Signal(state.Key());

    /// <summary>What an entry tells, in a few words.</summary>
    public static string Key(this SignalEntry entry) => entry.State is { } state ? state.Key() : $"Signal_Entry_{entry.Kind}";
}
