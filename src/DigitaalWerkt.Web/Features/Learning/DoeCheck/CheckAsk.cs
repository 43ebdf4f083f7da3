using System.Collections.Immutable;
using DigitaalWerkt.Web.Features.Learning.Content;

namespace DigitaalWerkt.Web.Features.Learning.DoeCheck;

/// <summary>What one version asks to do. Of its words only the task is shown: a check gives no hints.</summary>
/// <param name="Mails">The e-mails that come in with it.</param>
public sealed record CheckAsk(PracticeBlock Practice, ImmutableArray<string> Mails);
