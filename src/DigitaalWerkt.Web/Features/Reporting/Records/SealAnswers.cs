using System.Text;
using DigitaalWerkt.Web.Features.Reporting.Indicators;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.DataProtection;

namespace DigitaalWerkt.Web.Features.Reporting.Records;

/// <summary>
/// Encrypts answers to sensitive questions before they reach the database, with the keys of the site. All sealed answers are of one length,
/// so that nobody reads from it what was answered.
/// </summary>
public sealed class SealAnswers(IDataProtectionProvider protection)
{
    public RecordAnswer Write(Guid recordId, AskedQuestion question, string answer) => question.IsSensitive
        ? new(recordId, question.Moment, question.Key, null, Of(recordId, question.Key).Seal(Encoding.ASCII.GetBytes(answer.PadRight(AskedQuestion.KeyLength))))
        : new(recordId, question.Moment, question.Key, answer, null);

    /// <returns>Null: the keys with which it was sealed are gone.</returns>
    public string? Read(RecordAnswer kept) => kept.SealedAnswer is not { } text
        ? kept.Answer
        : Of(kept.RecordId, kept.Question).Open(text) is { } bytes ? Encoding.ASCII.GetString(bytes).TrimEnd() : null;

    // Of one record, and of one question, it doesn't open as that of another.
    Sealed Of(Guid recordId, string question) => new(protection, "entry-record-answer", question, $"{recordId}");
}
