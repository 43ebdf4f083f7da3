using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Features.Accounts.Staff.Sessions;
using DigitaalWerkt.Web.Platform.Persistence;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Guidance.Paths;

/// <summary>Writes a note, or corrects one: both stay, and the newest is read first.</summary>
[Authorize(Policy = Policies.Partner), ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class NoteModel(AppDbContext context, ReadPath read, WorkOnPath work) : PathPageModel(read)
{
    [BindProperty]
    public NoteInput Input { get; set; } = new();

    /// <summary>Which note is corrected; null: it is a new one.</summary>
    [BindProperty(Name = PathLinks.NoteField, SupportsGet = true)]
    public Guid? Corrected { get; set; }

    /// <summary>What stands there now, when a colleague corrected the same note.</summary>
    public string? Newer { get; private set; }

    protected override string Field => "Input.Text";

    protected override bool MayOpen() => View.Person is not null && (Corrected is null || Input.Text is not null);

    protected override void Show() => Input.Key = Guid.NewGuid();

    protected override void Check()
    {
        if (Input.Key == Guid.Empty)
        {
            TakeFreshKey();
            this.Wrong(Field, "Form_NoKey");
        }
        this.CheckText(Field, Input.Text, PathNote.TextLength);
    }

    protected override Task<PathWork> DoAsync(CancellationToken cancellationToken)
    {
        var text = Typed.Text(Input.Text)!;
        return work.NoteAsync(
            View.Path.Id, RequestKey.Of(Input.Key, User.StaffMemberId, $"{View.Path.Id}", text, Corrected), text, Corrected,
            PathActor.Of(User), cancellationToken);
    }

    protected override async Task LoadMoreAsync(CancellationToken cancellationToken)
    {
        if (Corrected is { } id && HttpMethods.IsGet(Request.Method))
        {
            Input.Text = await context.PathNotes.Where(n => n.Id == id && n.PathId == View.Path.Id).Select(n => n.Text)
                .SingleOrDefaultAsync(cancellationToken);
        }
    }

    // The form goes on from what a colleague wrote in its place.
    protected override async Task BeginAnewAsync(CancellationToken cancellationToken)
    {
        var notes = await context.PathNotes.AsNoTracking().Where(n => n.PathId == View.Path.Id && n.CorrectsId != null)
            .ToListAsync(cancellationToken);
        while (notes.Find(note => note.CorrectsId == Corrected) is { } newer)
        {
            (Corrected, Newer) = (newer.Id, newer.Text);
        }
        TakeFreshKey();
    }

    protected override void TakeFreshKey()
    {
        ModelState.Remove("Input.Key");
        Input.Key = Guid.NewGuid();
    }

    public sealed class NoteInput
    {
        /// <summary>Made when the form was shown, so that sending it twice is one note.</summary>
        public Guid Key { get; set; }

        public string? Text { get; set; }
    }
}
