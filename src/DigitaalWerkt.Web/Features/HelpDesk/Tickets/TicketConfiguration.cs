using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.People;
using DigitaalWerkt.Web.Features.Places;
using DigitaalWerkt.Web.Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NpgsqlTypes;

namespace DigitaalWerkt.Web.Features.HelpDesk.Tickets;

sealed class TicketConfiguration :
    IEntityTypeConfiguration<Ticket>, IEntityTypeConfiguration<TicketMessage>, IEntityTypeConfiguration<TicketNote>,
    IEntityTypeConfiguration<TicketEvent>, IEntityTypeConfiguration<TicketDraft>, IEntityTypeConfiguration<TicketLook>
{
    const int WordLength = 20;

    public void Configure(EntityTypeBuilder<Ticket> ticket)
    {
        ticket.Property(t => t.Id).ValueGeneratedNever();
        ticket.Property(t => t.Code).HasMaxLength(ShortCode.Length);
        ticket.Property(t => t.Topic).HasConversion<string>().HasMaxLength(WordLength);
        ticket.Property(t => t.Device).HasConversion<string>().HasMaxLength(WordLength);
        ticket.Property(t => t.Origin).HasConversion<string>().HasMaxLength(WordLength);
        ticket.Property(t => t.Result).HasConversion<string>().HasMaxLength(WordLength);
        ticket.Property(t => t.Face).HasConversion<string>().HasMaxLength(WordLength);
        ticket.Property(t => t.Module).HasMaxLength(TicketPlace.NameLength);
        ticket.Property(t => t.Step).HasMaxLength(TicketPlace.NameLength);
        ticket.Property(t => t.Phone).HasColumnType("jsonb");
        ticket.Property<uint>("Version").IsRowVersion();
        ticket.HasIndex(t => t.Code).IsUnique().HasDatabaseName(Ticket.CodeUnique);
        ticket.HasIndex(t => t.RequestKey).IsUnique().HasDatabaseName(Ticket.OncePerRequest);
        ticket.HasIndex(t => t.AnswerDueAt).HasFilter("answer_due_at is not null");
        // The lanes of the desk: what is open is little, whatever came before.
        ticket.HasIndex(t => new { t.StewardId, t.State }).HasFilter("state < 4");
        ticket.HasIndex(t => t.ChangedAt);
        // What ends by itself: few of all that there are.
        ticket.HasIndex(t => t.WaitsSince).HasFilter("waits_since is not null");
        ticket.HasIndex(t => t.EndedAt).HasFilter("state = 4");
        // The figures of a period: what was asked in it, and what ended in it.
        ticket.HasIndex(t => t.CreatedAt);
        ticket.HasIndex(t => t.EndedAt, "ix_ticket_ended_at_all").HasFilter("ended_at is not null");
        ticket.ToTable(table => table.HasCheckConstraint("ck_ticket_minutes", "minutes between 0 and 480"));
        ticket.HasOne<Person>().WithMany().HasForeignKey(t => t.PersonId).OnDelete(DeleteBehavior.Restrict);
        ticket.HasOne<Learner>().WithMany().HasForeignKey(t => t.LearnerId).OnDelete(DeleteBehavior.SetNull);
        ticket.HasOne<Location>().WithMany().HasForeignKey(t => t.LocationId).OnDelete(DeleteBehavior.Restrict);
        ticket.HasOne<StaffMember>().WithMany().HasForeignKey(t => t.StewardId).OnDelete(DeleteBehavior.Restrict);
        ticket.HasOne<StaffMember>().WithMany().HasForeignKey(t => t.MadeBy).OnDelete(DeleteBehavior.Restrict);
        ticket.HasOne<Ticket>().WithMany().HasForeignKey(t => t.FollowsId).OnDelete(DeleteBehavior.Restrict);
        ticket.HasOne<Ticket>().WithMany().HasForeignKey(t => t.MergedIntoId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<TicketMessage> message)
    {
        message.Property(m => m.Id).ValueGeneratedNever();
        message.Property(m => m.Text).HasMaxLength(TicketMessage.TextLength);
        message.HasIndex(m => new { m.TicketId, m.At });
        // What is looked for at the desk: the words that were said, in whatever form. Only the database reads it.
        message.Property<NpgsqlTsVector>(TicketMessage.Words).HasComputedColumnSql("to_tsvector('dutch', text)", stored: true);
        message.HasIndex(TicketMessage.Words).HasMethod("GIN");
        message.HasOne<Ticket>().WithMany().HasForeignKey(m => m.TicketId).OnDelete(DeleteBehavior.Restrict);
        message.HasOne<StaffMember>().WithMany().HasForeignKey(m => m.StaffMemberId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<TicketNote> note)
    {
        note.Property(n => n.Id).ValueGeneratedNever();
        note.Property(n => n.Text).HasMaxLength(TicketNote.TextLength);
        note.HasIndex(n => new { n.TicketId, n.At });
        note.HasOne<Ticket>().WithMany().HasForeignKey(n => n.TicketId).OnDelete(DeleteBehavior.Restrict);
        note.HasOne<StaffMember>().WithMany().HasForeignKey(n => n.StaffMemberId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<TicketEvent> happened)
    {
        happened.Property(e => e.Id).ValueGeneratedNever();
        happened.Property(e => e.Kind).HasConversion<string>().HasMaxLength(WordLength);
        happened.Property(e => e.Reason).HasMaxLength(TicketEvent.ReasonLength);
        happened.HasIndex(e => new { e.TicketId, e.At });
        happened.HasOne<Ticket>().WithMany().HasForeignKey(e => e.TicketId).OnDelete(DeleteBehavior.Restrict);
        happened.HasOne<Ticket>().WithMany().HasForeignKey(e => e.OtherTicketId).OnDelete(DeleteBehavior.Restrict);
        happened.HasOne<StaffMember>().WithMany().HasForeignKey(e => e.ActorId).OnDelete(DeleteBehavior.Restrict);
        happened.HasOne<StaffMember>().WithMany().HasForeignKey(e => e.ToId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<TicketDraft> draft)
    {
        draft.HasKey(d => new { d.TicketId, d.StaffMemberId, d.IsNote });
        draft.Property(d => d.Text).HasMaxLength(TicketMessage.TextLength);
        draft.HasOne<Ticket>().WithMany().HasForeignKey(d => d.TicketId).OnDelete(DeleteBehavior.Cascade);
        draft.HasOne<StaffMember>().WithMany().HasForeignKey(d => d.StaffMemberId).OnDelete(DeleteBehavior.Cascade);
    }

    public void Configure(EntityTypeBuilder<TicketLook> look)
    {
        look.HasKey(l => new { l.TicketId, l.StaffMemberId });
        look.HasOne<Ticket>().WithMany().HasForeignKey(l => l.TicketId).OnDelete(DeleteBehavior.Cascade);
        look.HasOne<StaffMember>().WithMany().HasForeignKey(l => l.StaffMemberId).OnDelete(DeleteBehavior.Cascade);
    }
}
