using DigitaalWerkt.Web.Features.Accounts.Organisations;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.Newsletter.Readers;
using DigitaalWerkt.Web.Features.Newsletter.Sending;
using DigitaalWerkt.Web.Features.Newsletter.Submissions;
using DigitaalWerkt.Web.Features.Shared.News;
using DigitaalWerkt.Web.Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DigitaalWerkt.Web.Features.Newsletter.Issues;

sealed class IssueConfiguration
    : IEntityTypeConfiguration<NewsIssue>, IEntityTypeConfiguration<NewsBlock>, IEntityTypeConfiguration<NewsSubmission>,
        IEntityTypeConfiguration<NewsSubscription>, IEntityTypeConfiguration<NewsDelivery>
{
    const int CodeLength = 20;

    public void Configure(EntityTypeBuilder<NewsIssue> issue)
    {
        issue.Property(i => i.Id).ValueGeneratedNever();
        issue.Property(i => i.Subject).HasMaxLength(NewsIssue.SubjectLength);
        issue.Property(i => i.State).HasConversion<string>().HasMaxLength(CodeLength);
        issue.Property<uint>("Version").IsRowVersion();
        issue.HasIndex(i => i.Number).IsUnique().HasDatabaseName(NewsIssue.NumberUnique);
    }

    public void Configure(EntityTypeBuilder<NewsBlock> block)
    {
        block.Property(b => b.Id).ValueGeneratedNever();
        block.Property(b => b.Title).HasMaxLength(NewsBlock.TitleLength);
        block.Property(b => b.Text).HasMaxLength(NewsBlock.TextLength);
        block.Property(b => b.Link).HasMaxLength(NewsBlock.LinkLength);
        block.Property(b => b.Source).HasMaxLength(INewsSource.NameLength);
        block.Property(b => b.Sender).HasMaxLength(NewsBlock.SenderLength);
        block.Property<uint>("Version").IsRowVersion();
        block.HasIndex(b => new { b.IssueId, b.Source, b.ItemId }).IsUnique().HasDatabaseName(NewsBlock.OncePerIssue);
        block.HasOne<NewsIssue>().WithMany().HasForeignKey(b => b.IssueId).OnDelete(DeleteBehavior.Cascade);
    }

    public void Configure(EntityTypeBuilder<NewsSubmission> submission)
    {
        submission.Property(s => s.Id).ValueGeneratedNever();
        submission.Property(s => s.Title).HasMaxLength(NewsBlock.TitleLength);
        submission.Property(s => s.Text).HasMaxLength(NewsSubmission.TextLength);
        submission.Property(s => s.Link).HasMaxLength(NewsBlock.LinkLength);
        submission.Property(s => s.Reason).HasMaxLength(NewsSubmission.ReasonLength);
        submission.Property(s => s.State).HasConversion<string>().HasMaxLength(CodeLength);
        submission.Property<uint>("Version").IsRowVersion();
        submission.HasIndex(s => s.RequestId).IsUnique().HasDatabaseName(NewsSubmission.OncePerRequest);
        submission.HasOne<Organisation>().WithMany().HasForeignKey(s => s.OrganisationId).OnDelete(DeleteBehavior.Restrict);
        submission.HasOne<StaffMember>().WithMany().HasForeignKey(s => s.MemberId).OnDelete(DeleteBehavior.SetNull);
    }

    public void Configure(EntityTypeBuilder<NewsSubscription> subscription)
    {
        subscription.Property(s => s.Id).ValueGeneratedNever();
        subscription.Property(s => s.Email).HasMaxLength(EmailAddress.Length);
        subscription.HasIndex(s => s.Email).IsUnique().HasDatabaseName(NewsSubscription.OncePerAddress);
    }

    public void Configure(EntityTypeBuilder<NewsDelivery> delivery)
    {
        delivery.Property(d => d.Id).ValueGeneratedNever();
        delivery.Property(d => d.Outcome).HasConversion<string>().HasMaxLength(CodeLength);
        delivery.HasIndex(d => new { d.IssueId, d.SubscriptionId }).IsUnique().HasDatabaseName(NewsDelivery.OncePerReader);
        delivery.HasIndex(d => d.Outcome).HasFilter("outcome = 'Waiting'");
        delivery.HasOne<NewsIssue>().WithMany().HasForeignKey(d => d.IssueId).OnDelete(DeleteBehavior.Cascade);
        // Who left is forgotten; that something was sent to somebody is still counted.
        delivery.HasOne<NewsSubscription>().WithMany().HasForeignKey(d => d.SubscriptionId).OnDelete(DeleteBehavior.SetNull);
    }
}
