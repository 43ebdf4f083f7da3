using DigitaalWerkt.Web.Features.Accounts.Organisations;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.People;
using DigitaalWerkt.Web.Features.Reporting.Indicators;
using DigitaalWerkt.Web.Features.Reporting.Operations;
using DigitaalWerkt.Web.Features.Reporting.Records;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DigitaalWerkt.Web.Features.Reporting;

sealed class ReportingConfiguration
    : IEntityTypeConfiguration<Operation>, IEntityTypeConfiguration<EntryRecord>, IEntityTypeConfiguration<ParticipantKey>,
        IEntityTypeConfiguration<RecordAsking>, IEntityTypeConfiguration<RecordAnswer>
{
    const int NameLength = 20;

    public void Configure(EntityTypeBuilder<Operation> operation)
    {
        operation.Property(o => o.Id).ValueGeneratedNever();
        operation.Property(o => o.Name).HasMaxLength(Operation.NameLength);
        operation.Property(o => o.Code).HasMaxLength(Operation.CodeLength);
        operation.Property(o => o.IndicatorSet).HasMaxLength(IndicatorSet.IdLength);
        operation.Property(o => o.Version).IsRowVersion();
        operation.ToTable(table => table.HasCheckConstraint("ck_operation_period", "\"from\" <= until and until <= kept_until"));
    }

    public void Configure(EntityTypeBuilder<EntryRecord> record)
    {
        record.Property(r => r.Id).ValueGeneratedNever();
        record.Property(r => r.IndicatorSet).HasMaxLength(IndicatorSet.IdLength);
        record.HasIndex(r => new { r.OperationId, r.EnteredOn });
        record.HasIndex(r => r.EnteredOn);
        record.HasOne<Operation>().WithMany().HasForeignKey(r => r.OperationId).OnDelete(DeleteBehavior.Restrict);
        record.HasOne<Organisation>().WithMany().HasForeignKey(r => r.OrganisationId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<ParticipantKey> key)
    {
        key.HasKey(k => k.RecordId);
        key.Property(k => k.RecordId).ValueGeneratedNever();
        key.HasIndex(k => new { k.OperationId, k.PersonId }).IsUnique().HasDatabaseName(ParticipantKey.OncePerPerson);
        key.HasIndex(k => k.PersonId);
        key.HasOne<EntryRecord>().WithOne().HasForeignKey<ParticipantKey>(k => k.RecordId).OnDelete(DeleteBehavior.Cascade);
        key.HasOne<Operation>().WithMany().HasForeignKey(k => k.OperationId).OnDelete(DeleteBehavior.Restrict);
        key.HasOne<Person>().WithMany().HasForeignKey(k => k.PersonId).OnDelete(DeleteBehavior.Restrict).HasConstraintName(ParticipantKey.OfPerson);
    }

    public void Configure(EntityTypeBuilder<RecordAsking> asking)
    {
        asking.HasKey(a => new { a.RecordId, a.Moment }).HasName(RecordAsking.OncePerMoment);
        asking.Property(a => a.Moment).HasConversion<string>().HasMaxLength(NameLength);
        asking.Property(a => a.Way).HasConversion<string>().HasMaxLength(NameLength);
        asking.HasIndex(a => a.RequestId).IsUnique().HasDatabaseName(RecordAsking.OncePerRequest);
        asking.HasOne<EntryRecord>().WithMany().HasForeignKey(a => a.RecordId).OnDelete(DeleteBehavior.Cascade);
        asking.HasOne<StaffMember>().WithMany().HasForeignKey(a => a.AskedBy).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<RecordAnswer> answer)
    {
        answer.HasKey(a => new { a.RecordId, a.Question });
        answer.Property(a => a.Moment).HasConversion<string>().HasMaxLength(NameLength);
        answer.Property(a => a.Question).HasMaxLength(AskedQuestion.KeyLength);
        answer.Property(a => a.Answer).HasMaxLength(AskedQuestion.KeyLength);
        answer.Property(a => a.SealedAnswer).HasMaxLength(RecordAnswer.SealedLength);
        answer.ToTable(table => table.HasCheckConstraint("ck_record_answer_once", "(answer is null) <> (sealed_answer is null)"));
        answer.HasOne<EntryRecord>().WithMany().HasForeignKey(a => a.RecordId).OnDelete(DeleteBehavior.Cascade);
    }
}
