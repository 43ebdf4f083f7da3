using System.Diagnostics;

namespace DigitaalWerkt.Web.Platform.Diagnostics;

/// <summary>
/// A trace begins here. The headers of a request can name another trace, say whether it is recorded and carry text along; anybody
/// can send those, so they are not read.
/// </summary>
sealed class OwnTraces : DistributedContextPropagator
{
    public override IReadOnlyCollection<string> Fields => [];

    public override void Inject(Activity? activity, object? carrier, PropagatorSetterCallback? setter)
    {
    }

    public override void ExtractTraceIdAndState(object? carrier, PropagatorGetterCallback? getter, out string? traceId, out string? traceState) =>
        (traceId, traceState) = (null, null);

    public override IEnumerable<KeyValuePair<string, string?>>? ExtractBaggage(object? carrier, PropagatorGetterCallback? getter) => null;
}
