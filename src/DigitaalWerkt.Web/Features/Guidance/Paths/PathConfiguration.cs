using DigitaalWerkt.Web.Features.Accounts.Organisations;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.People;
using DigitaalWerkt.Web.Features.People.Consents;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DigitaalWerkt.Web.Features.Guidance.Paths;

sealed class PathConfiguration : IEntityTypeConfiguration<GuidancePath>, IEntityTypeConfiguration<PathEvent>,
    IEntityTypeConfiguration<PathNote>, IEntityTypeConfiguration<PathLook>, IEntityTypeConfiguration<PathHandOver>
{
    const int NameLength = 20;

    public void Configure(EntityTypeBuilder<GuidancePath> path)
    {
        path.Property(p => p.Id).ValueGeneratedNever();
        path.Property(p => p.Phase).HasConversion<string>().HasMaxLength(NameLength);
        path.Property(p => p.End).HasConversion<string>().HasMaxLength(NameLength);
        path.ComplexProperty(p => p.Consent, ConsentColumns.Configure);
        path.ToTable(table => table.HasCheckConstraint(
            "ck_guidance_path_ended", "(ended_at is null) = (phase <> 'Ended') and (ended_at is null) = (\"end\" is null)"));
        // A person is a client of one organisation, which is that of the path.
        path.HasIndex(p => p.PersonId).IsUnique().HasFilter("ended_at is null").HasDatabaseName(GuidancePath.OneOpen);
        path.HasIndex(p => p.RequestId).IsUnique().HasDatabaseName(GuidancePath.RequestUnique);
        path.HasIndex(p => new { p.OrganisationId, p.Phase, p.PhaseSince });
        path.HasIndex(p => new { p.OrganisationId, p.BeganAt });
        path.HasIndex(p => new { p.PersonId, p.BeganAt });
        path.HasOne<Organisation>().WithMany().HasForeignKey(p => p.OrganisationId).OnDelete(DeleteBehavior.Restrict);
        path.HasOne<Person>().WithMany().HasForeignKey(p => p.PersonId).OnDelete(DeleteBehavior.Restrict);
        path.HasOne<StaffMember>().WithMany().HasForeignKey(p => p.CounsellorId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<PathEvent> happened)
    {
        happened.Property(e => e.Id).ValueGeneratedNever();
        happened.Property(e => e.Kind).HasConversion<string>().HasMaxLength(NameLength);
        happened.Property(e => e.Phase).HasConversion<string>().HasMaxLength(NameLength);
        happened.Property(e => e.End).HasConversion<string>().HasMaxLength(NameLength);
        happened.HasIndex(e => new { e.PathId, e.At });
        happened.HasOne<GuidancePath>().WithMany().HasForeignKey(e => e.PathId).OnDelete(DeleteBehavior.Cascade);
        happened.HasOne<StaffMember>().WithMany().HasForeignKey(e => e.StaffMemberId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<PathNote> note)
    {
        note.Property(n => n.Id).ValueGeneratedNever();
        note.Property(n => n.Text).HasMaxLength(PathNote.TextLength);
        note.HasIndex(n => new { n.PathId, n.At });
        note.HasIndex(n => n.CorrectsId).IsUnique().HasDatabaseName(PathNote.OneCorrection);
        note.HasIndex(n => n.RequestId).IsUnique().HasDatabaseName(PathNote.RequestUnique);
        note.HasOne<GuidancePath>().WithMany().HasForeignKey(n => n.PathId).OnDelete(DeleteBehavior.Cascade);
        note.HasOne<PathNote>().WithMany().HasForeignKey(n => n.CorrectsId).OnDelete(DeleteBehavior.Cascade);
        note.HasOne<StaffMember>().WithMany().HasForeignKey(n => n.StaffMemberId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<PathLook> look)
    {
        look.HasKey(l => new { l.PathId, l.Day, l.StaffMemberId });
        look.HasOne<GuidancePath>().WithMany().HasForeignKey(l => l.PathId).OnDelete(DeleteBehavior.Cascade);
        look.HasOne<StaffMember>().WithMany().HasForeignKey(l => l.StaffMemberId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<PathHandOver> asked)
    {
        asked.Property(h => h.Id).ValueGeneratedNever();
        asked.Property(h => h.Question).HasMaxLength(PathHandOver.QuestionLength);
        asked.Property(h => h.State).HasConversion<string>().HasMaxLength(NameLength);
        asked.Property(h => h.Refusal).HasConversion<string>().HasMaxLength(NameLength);
        asked.ComplexProperty(h => h.Consent, ConsentColumns.Configure);
        asked.HasIndex(h => h.PathId).IsUnique().HasFilter("state = 'Asked'").HasDatabaseName(PathHandOver.OneOpen);
        asked.HasIndex(h => h.RequestId).IsUnique().HasDatabaseName(PathHandOver.RequestUnique);
        asked.HasIndex(h => new { h.ToOrganisationId, h.State });
        asked.HasIndex(h => new { h.PathId, h.AskedAt });
        asked.HasOne<GuidancePath>().WithMany().HasForeignKey(h => h.PathId).OnDelete(DeleteBehavior.Cascade);
        asked.HasOne<GuidancePath>().WithMany().HasForeignKey(h => h.NewPathId).OnDelete(DeleteBehavior.SetNull);
        asked.HasOne<Organisation>().WithMany().HasForeignKey(h => h.ToOrganisationId).OnDelete(DeleteBehavior.Restrict);
        asked.HasOne<StaffMember>().WithMany().HasForeignKey(h => h.AskedById).OnDelete(DeleteBehavior.Restrict);
        asked.HasOne<StaffMember>().WithMany().HasForeignKey(h => h.AnsweredById).OnDelete(DeleteBehavior.Restrict);
    }
}
