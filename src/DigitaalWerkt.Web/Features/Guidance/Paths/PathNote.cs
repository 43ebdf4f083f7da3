namespace DigitaalWerkt.Web.Features.Guidance.Paths;

/// <summary>
/// What a counsellor writes for the own organisation. It has no way out: no message, paper or hand-over knows this type. A correction is
/// another note.
/// </summary>
public sealed class PathNote(
    Guid pathId, Guid staffMemberId, string text, Guid? correctsId, Guid requestId, Guid requestContent, DateTimeOffset at)
{
    /// <summary>The index that lets a note be corrected once; the correction is corrected after that.</summary>
    public const string OneCorrection = "ix_path_note_corrects";

    /// <summary>The index that makes a form that was sent twice one note.</summary>
    public const string RequestUnique = "ix_path_note_request";

    public const int TextLength = 2000;

    public Guid Id { get; private set; } = Guid.CreateVersion7(at);
    public Guid PathId { get; private set; } = pathId;
    public Guid StaffMemberId { get; private set; } = staffMemberId;
    public string Text { get; private set; } = text;

    /// <summary>The note in whose place it comes; null: it is a new one.</summary>
    public Guid? CorrectsId { get; private set; } = correctsId;

    public Guid RequestId { get; private set; } = requestId;
    public Guid RequestContent { get; private set; } = requestContent;
    public DateTimeOffset At { get; private set; } = at;
}
