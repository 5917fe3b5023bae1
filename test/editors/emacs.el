;;; Does in Emacs what an author does with a report, and writes down what Emacs shows. -*- lexical-binding: t -*-
;; Environment: REPORT (the file to open), LINE and COLUMN of a score (from 1), RIGHT (the score to write there), SEEN (the file to write).
(require 'json)

(defun keyline-test-wait (what condition)
  "Wait until CONDITION gives something, and give that; WHAT says what it is."
  (let ((tries 400) (result nil))
    (while (not (setq result (funcall condition)))
      (when (zerop (setq tries (1- tries)))
        (error "Emacs waited in vain for %s" what))
      (accept-process-output nil 0.05))
    result))

(defun keyline-test-finding (shown)
  "The finding that Flymake has SHOWN, as line:column severity rule."
  (let ((finding (alist-get 'eglot-lsp-diag (flymake-diagnostic-data shown))))
    (save-excursion
      (goto-char (flymake-diagnostic-beg shown))
      (format "%d:%d %s %s"
              (line-number-at-pos)
              (1+ (- (point) (line-beginning-position)))
              (nth (1- (plist-get finding :severity)) '("error" "warning" "information" "hint"))
              (plist-get finding :code)))))

(defun keyline-test-findings ()
  "What Flymake shows of Keyline."
  (flymake-start)
  (mapcar #'keyline-test-finding (flymake-diagnostics)))

(defun keyline-test-completions ()
  "What `completion-at-point' offers before the score."
  (mapcar #'substring-no-properties (all-completions "" (nth 2 (eglot-completion-at-point)))))

(defun keyline-test-hover ()
  "What ElDoc shows at point."
  (let ((shown nil))
    (eglot-hover-eldoc-function (lambda (text &rest _) (setq shown text)))
    (substring-no-properties (keyline-test-wait "the hover" (lambda () shown)))))

(find-file (getenv "REPORT"))
;; Without a terminal there is no command loop, so what waits for the first command is started here.
(run-hooks 'post-command-hook)
(keyline-test-wait "the server" #'eglot-managed-p)
(let ((findings (keyline-test-wait "findings" #'keyline-test-findings))
      (seen nil))
  (goto-char (point-min))
  (forward-line (1- (string-to-number (getenv "LINE"))))
  (forward-char (1- (string-to-number (getenv "COLUMN"))))
  (setq seen `((findings . ,(vconcat findings))
               (completions . ,(vconcat (keyline-test-completions)))
               (hover . ,(keyline-test-hover))))
  (delete-char 1)
  (insert (getenv "RIGHT"))
  (eglot--signal-textDocument/didChange)
  (keyline-test-wait "a finding to go" (lambda () (< (length (keyline-test-findings)) (length findings))))
  (push `(findingsAfter . ,(vconcat (keyline-test-findings))) seen)
  (with-temp-file (getenv "SEEN")
    (insert (json-encode seen))))
(set-buffer-modified-p nil)
(kill-emacs 0)
