using DigitaalWerkt.Web.Features.Classes.Find;

namespace DigitaalWerkt.Web.Features.Classes.Events;

/// <summary>An event that was, with what stayed of it.</summary>
public sealed record PastEvent(ShownSession Shown, IReadOnlyList<EventMaterial> Material);
